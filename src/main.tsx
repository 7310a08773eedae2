import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepForOffline } from './app/offline.ts';
import './ui/tokens.css';
import './ui/base.css';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
void keepForOffline();
