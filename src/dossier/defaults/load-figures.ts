async function loadOfPlaces() {
  const [edition, earlierEditions, countries, sectors, products, duties, generalPreference, makerCountries] = await Promise.all([
    import('../../reference/edition.ts'),
    import('../../reference/earlier-editions.ts'),
    import('../../reference/countries.ts'),
    import('../../reference/sectors.ts'),
    import('../../reference/products.ts'),
    import('../../reference/duties.ts'),
    import('../../reference/general-preference.ts'),
    import('../../reference/maker-countries.ts'),
  ]);
  return { ...edition, ...earlierEditions, ...countries, ...sectors, ...products, ...duties, ...generalPreference, ...makerCountries };
}

async function loadOfCosts() {
  const [growth, lateness, leadTime, outages, priceRatio, quality, costs, currencies, freight, carbon, belgium] = await Promise.all([
    import('../../reference/growth.ts'),
    import('../../reference/lateness.ts'),
    import('../../reference/lead-time.ts'),
    import('../../reference/outages.ts'),
    import('../../reference/price-ratio.ts'),
    import('../../reference/quality.ts'),
    import('../../reference/cost-defaults.ts'),
    import('../../reference/currencies.ts'),
    import('../../reference/freight.ts'),
    import('../../reference/carbon.ts'),
    import('../../reference/belgium.ts'),
  ]);
  return {
    ...growth,
    ...lateness,
    ...leadTime,
    ...outages,
    ...priceRatio,
    ...quality,
    ...costs,
    ...currencies,
    ...freight,
    ...carbon,
    belgium: belgium.belgium,
  };
}

async function loadOfMaterials() {
  const [materials, productMaterials, criticality] = await Promise.all([
    import('../../reference/materials.ts'),
    import('../../reference/product-materials.ts'),
    import('../../reference/materials/criticality-border.ts'),
  ]);
  return { ...materials, ...productMaterials, ...criticality };
}

/** The figures of the world that defaults come from, loaded when the first dossier opens. */
export async function loadFigures() {
  const [ofPlaces, ofCosts, ofMaterials] = await Promise.all([loadOfPlaces(), loadOfCosts(), loadOfMaterials()]);
  return { ...ofPlaces, ...ofCosts, ...ofMaterials };
}

export type Figures = Awaited<ReturnType<typeof loadFigures>>;
