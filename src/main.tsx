import './ui/tokens.css'; // first: it fixes the order of the layers
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepForOffline } from './app/offline.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
void keepForOffline();
