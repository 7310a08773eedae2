/** What can open a way that is closed today, and where in the dossier it is told. None of it counts before it is. */
export const enablers = [
  { id: 'digital', href: '#/dossier/options' },
  { id: 'sustainable', href: '#/dossier/goals' },
  { id: 'autonomous', href: '#/materials' },
  { id: 'people', href: '#/dossier/options' },
] as const satisfies readonly { id: string; href: string }[];

export type EnablerId = (typeof enablers)[number]['id'];
