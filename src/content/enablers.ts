import { linkTo } from './screens.ts';
/** What can open a way that is closed today, and where in the dossier it is told. None of it counts before it is. */
export const enablers = [
  { id: 'digital', href: linkTo('dossier/options') },
  { id: 'sustainable', href: linkTo('dossier/goals') },
  { id: 'autonomous', href: linkTo('materials') },
  { id: 'people', href: linkTo('dossier/options') },
] as const satisfies readonly { id: string; href: string }[];

export type EnablerId = (typeof enablers)[number]['id'];
