/** What people call services: known words that are no goods. */
export const services =
  'dienst, dienstverlening, boekhouding, boekhouder, accountancy, software, softwareontwikkeling, webontwikkeling, programmeerwerk, app, website, webshop, webdesign, vertaling, vertaalwerk, callcenter, klantendienst, helpdesk, ' +
  'schoonmaak, schoonmaakdienst, poetsdienst, poetshulp, bewaking, bewakingsdienst, transportdienst, vrachtvervoer, koerierdienst, verhuis, advies, consultancy, marketing, reclamecampagne, grafisch ontwerp, fotografie, ' +
  'opleiding, cursus, verzekering, uitzendwerk, interim, catering, horeca, loonadministratie, administratie, archivering, hosting, cloudopslag, data-invoer, studiebureau, ingenieursdiensten, tekenwerk, ' +
  'architectuur, tuinonderhoud, juridisch advies, notaris, zorg, thuiszorg, evenementen, reizen, verhuur';
