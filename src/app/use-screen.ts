import { useLocation } from 'wouter';
import type { TaskId } from '../content/task-fields.ts';
import { tasks } from '../content/tasks.ts';

export type Screen =
  | {
      readonly name:
        | 'start'
        | 'check'
        | 'result'
        | 'dossiers'
        | 'paper-list'
        | 'about'
        | 'sources'
        | 'materials'
        | 'figures'
        | 'world'
        | 'proof'
        | 'glossary'
        | 'evidence';
    }
  | { readonly name: 'question'; readonly question: number }
  | { readonly name: 'dossier' }
  | { readonly name: 'weigh' | 'what-if' | 'plan' }
  | { readonly name: 'task'; readonly task: TaskId };

/** Screens of one dossier: they keep the one they are of, and have its bar above them. */
const ofDossier: readonly Screen['name'][] = ['question', 'dossier', 'task', 'check', 'weigh', 'result', 'what-if', 'plan', 'figures'];
export const isOfDossier = (name: Screen['name']) => ofDossier.includes(name);
/** These work without a dossier too, but go on with the one that is open, and have its bar. */
export const takesDossier = (name: Screen['name']) => isOfDossier(name) || name === 'materials' || name === 'world';

const questions = 12;

/** The screen an address asks for. One that does not exist, or a question that does not, leads to the start. */
export function screenOf(address: string): Screen {
  const [path = '/'] = address.split('?');
  const asked = /^\/scan\/(\d{1,2})$/.exec(path)?.[1];
  const question = asked === undefined ? 0 : Number(asked);
  if (question >= 1 && question <= questions) return { name: 'question', question };
  const task = tasks.find((one) => path === `/dossier/${one}`);
  if (task !== undefined) return task === 'check' ? { name: 'check' } : { name: 'task', task };
  switch (path) {
    case '/scan':
      return { name: 'question', question: 1 };
    case '/scan/check':
      return { name: 'check' };
    case '/dossier':
      return { name: 'dossier' };
    case '/result':
      return { name: 'result' };
    case '/plan':
      return { name: 'plan' };
    case '/what-if':
      return { name: 'what-if' };
    case '/dossiers':
      return { name: 'dossiers' };
    case '/paper-list':
      return { name: 'paper-list' };
    case '/sources':
      return { name: 'sources' };
    case '/world':
      return { name: 'world' };
    case '/figures':
      return { name: 'figures' };
    case '/materials':
      return { name: 'materials' };
    case '/evidence':
      return { name: 'evidence' };
    case '/glossary':
      return { name: 'glossary' };
    case '/weigh':
      return { name: 'weigh' };
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
