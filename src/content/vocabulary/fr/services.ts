/** What people call services: known words that are no goods. */
export const services =
  "service, prestation de services, comptabilité, comptable, logiciel, développement de logiciels, développement web, programmation, application mobile, site web, site internet, boutique en ligne, traduction, centre d'appels, " +
  'service clientèle, support informatique, nettoyage de bureaux, nettoyage de bâtiments, entretien de bureaux, gardiennage, transport de marchandises, coursier, déménagement, conseil, consultance, marketing, ' +
  'campagne publicitaire, graphisme, photographie, formation, cours, assurance, intérim, traiteur, horeca, secrétariat social, administration, archivage, hébergement web, stockage cloud, saisie de données, ' +
  "bureau d'études, ingénierie, architecture, entretien de jardins, conseil juridique, notaire, soins à domicile, événementiel, voyages, location";
