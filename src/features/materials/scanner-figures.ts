import { findCountry } from '../../reference/countries.ts';
import { findMaterial } from '../../reference/materials.ts';
import { outages } from '../../reference/outages.ts';
import { materialsOf } from '../../reference/product-materials.ts';
import { products } from '../../reference/products.ts';

/** What the scanner looks things up in: it works without a dossier, so with the newest figures. */
export const scannerFigures = { findCountry, findMaterial, materialsOf, outages, products };
