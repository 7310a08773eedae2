/** The figures of the world that defaults come from, loaded when the first dossier opens. */
export async function loadFigures() {
  const [edition, countries, sectors, products, duties, growth, lateness, leadTime, outages, priceRatio, quality, costs, currencies] =
    await Promise.all([
      import('../../reference/edition.ts'),
      import('../../reference/countries.ts'),
      import('../../reference/sectors.ts'),
      import('../../reference/products.ts'),
      import('../../reference/duties.ts'),
      import('../../reference/growth.ts'),
      import('../../reference/lateness.ts'),
      import('../../reference/lead-time.ts'),
      import('../../reference/outages.ts'),
      import('../../reference/price-ratio.ts'),
      import('../../reference/quality.ts'),
      import('../../reference/cost-defaults.ts'),
      import('../../reference/currencies.ts'),
    ]);
  return {
    ...edition,
    ...countries,
    ...sectors,
    ...products,
    ...duties,
    ...growth,
    ...lateness,
    ...leadTime,
    ...outages,
    ...priceRatio,
    ...quality,
    ...costs,
    ...currencies,
  };
}

export type Figures = Awaited<ReturnType<typeof loadFigures>>;
