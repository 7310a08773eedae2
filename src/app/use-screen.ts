import { useLocation } from 'wouter';

export type Screen =
  | { readonly name: 'start' | 'check' | 'result' | 'dossiers' | 'paper-list' | 'about' | 'sources' | 'materials' | 'proof' | 'glossary' }
  | { readonly name: 'question'; readonly question: number };

const questions = 12;

/** The screen an address asks for. One that does not exist, or a question that does not, leads to the start. */
export function screenOf(address: string): Screen {
  const [path = '/'] = address.split('?');
  const asked = /^\/scan\/(\d{1,2})$/.exec(path)?.[1];
  const question = asked === undefined ? 0 : Number(asked);
  if (question >= 1 && question <= questions) return { name: 'question', question };
  switch (path) {
    case '/scan':
      return { name: 'question', question: 1 };
    case '/scan/check':
      return { name: 'check' };
    case '/result':
      return { name: 'result' };
    case '/dossiers':
      return { name: 'dossiers' };
    case '/paper-list':
      return { name: 'paper-list' };
    case '/sources':
      return { name: 'sources' };
    case '/materials':
      return { name: 'materials' };
    case '/glossary':
      return { name: 'glossary' };
    case '/proof':
      return { name: 'proof' };
    case '/help':
    case '/about':
      return { name: 'about' };
    default:
      return { name: 'start' };
  }
}

export function useScreen(): Screen {
  const [address] = useLocation();
  return screenOf(address);
}
