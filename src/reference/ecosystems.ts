/** Industrial ecosystems of the European Commission in which the project places sectors, products and materials. */
export const ecosystemIds = [
  'aerospace-defence',
  'agri-food',
  'construction',
  'cultural',
  'digital',
  'electronics',
  'energy-intensive',
  'health',
  'mobility',
  'renewable',
  'retail',
  'textiles',
] as const;

export type Ecosystem = (typeof ecosystemIds)[number];
