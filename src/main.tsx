import './ui/tokens.css'; // first: it fixes the order of the layers
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { wizard } from './state/wizard.ts';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
import('./app/offline.ts').then(
  ({ keepForOffline }) => keepForOffline(wizard.getState().offerVersion),
  () => undefined, // the app works as it is; the next visit tries again
);
