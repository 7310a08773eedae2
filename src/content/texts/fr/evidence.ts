import type nl from '../nl/evidence.ts';
import type { Same } from '../same.ts';

/** What is known about bringing production back, for advisers and researchers. */
export default {
  title: 'Que sait-on du rapatriement ?',
  lead: 'Pour les conseillers et les chercheurs. Chaque chiffre porte son année, de qui il parle et sa source.',
  head: { what: 'Quoi', value: 'Combien', when: 'Quand', of: 'De qui', source: 'Source' },
  status: { statistic: 'lu à la source', secondary: 'de seconde main', assumption: 'non relu, ou déduit par nous' },
  many: {
    title: 'Combien d’entreprises reviennent ?',
    text: 'Peu. Et les dénominateurs diffèrent : les diapositives du SERV comptent les entreprises parties un jour, l’enquête européenne les compte toutes.',
    caution: 'Ne les lisez donc pas comme une seule fourchette. Nous n’avons trouvé aucun bon chiffre postérieur à 2018.',
    large: 'Les entreprises qui sont revenues étaient surtout grandes.',
  },
  sectors: {
    title: 'Dans quels secteurs ?',
    high: 'De haute technologie, selon le SERV : appareils électriques et optiques, chimie et pharmacie, spatial, communication, semi-conducteurs.',
    chain: 'Très liés aux chaînes mondiales : machines et appareils, habillement et textile, électronique, automobile.',
    coded: 'Dans Keerpunt, ce sont ces secteurs :',
    classes:
      'Eurostat classe autrement : la chimie et les appareils électriques y sont de technologie moyenne-haute. Nous suivons le SERV pour ce qui a été vu, Eurostat pour la classe.',
  },
  jobs: {
    title: 'Combien d’emplois ?',
    text: 'Jusqu’ici, l’effet en Europe est resté limité. L’automatisation l’accompagne souvent. La hausse ne compense pas les emplois perdus au départ.',
    chances: 'Il y a des possibilités dans la vente, la conception, l’entretien et le transport, et dans l’économie sociale.',
  },
  intended: {
    title: 'Intention et réalisation',
    text: 'Prudence : souvent, les entreprises ne réalisent pas ce qu’elles prévoient. Ces chiffres sont des intentions de grandes entreprises.',
    stages:
      'Notez dans votre dossier ce qui est décidé, commencé et arrêté. C’est le seul moyen de séparer plus tard l’intention de la réalisation.',
    link: 'Voir le plan d’action',
  },
  stopped: {
    title: 'Qu’est-ce qui a freiné les projets ?',
    'reasons-to-go-away': 'L’inflation, les salaires, l’énergie et le manque de personnel. Ils peuvent même pousser à partir.',
    investment: 'Rapatrier demande de gros investissements. Des salaires plus hauts et des prix plus élevés peuvent suivre.',
    tension: 'Les tensions dans le monde nuisent au commerce et aux investissements, et aussi à ces projets.',
    'not-safer': 'Produire soi-même n’est pas plus sûr : lors d’un choc, la production d’ici peut aussi s’enrayer.',
    trade: 'Une économie qui fait tout elle-même est une utopie, surtout pour une économie ouverte. Le commerce reste essentiel.',
    localised:
      'Avec des chaînes moins reliées, l’activité et les revenus baissent nettement, selon l’OCDE. Les diapositives parlent de « localised regime ».',
    growth:
      'En 2023, on prévoyait que {share} de la croissance de {when} se ferait hors de l’UE. C’était une prévision ; nous n’avons pas trouvé de décompte.',
    ties: 'Le lien avec les économies émergentes reste donc nécessaire.',
  },
  motives: {
    title: 'Sept raisons, avec leur code',
    text: 'Elles figurent ainsi dans les diapositives du SERV. Keerpunt les demande à la question 12 et garde le code.',
    demand: 'des changements du marché et des demandes des clients',
    reorganisation: 'un autre processus, par une réorganisation mondiale de l’entreprise : numérisation et automatisation',
    chain: 'améliorer la chaîne et les délais de livraison',
    'quality-cost': 'maîtriser la qualité et les coûts',
    brand: 'jouer la carte de la marque d’ici, le « made in »',
    'host-country': 'la politique, les règles ou la devise du pays d’accueil changent',
    global: 'des facteurs mondiaux : la conjoncture, le commerce, la géopolitique',
  },
  catalysts: {
    title: 'Ce qui le facilite',
    digital:
      'Le numérique : moins de travail et plus de productivité compensent les bas salaires ailleurs. Du personnel qualifié et du savoir sont proches.',
    green:
      'La durabilité : le Pacte vert et les objectifs de développement durable des autorités. Dans les entreprises, l’ESG : chaînes plus courtes, moins d’émissions, de stock et de risque environnemental.',
    autonomy:
      'L’autonomie stratégique, après la pandémie, les guerres commerciales et les tensions : des chaînes plus courtes, et moins de dépendance par l’énergie renouvelable et la circularité.',
  },
  alternatives: {
    title: 'Autres choix',
    text: 'Rapatrier est un choix. Ceux-ci le complètent ou le remplacent, et coûtent parfois moins de temps et d’argent.',
    spread: 'diversifier les fournisseurs',
    partnership: 'des partenariats internationaux, et travailler avec des fournisseurs de pays à faible risque',
    friends: 'produire avec des pays proches de nos valeurs (friendshoring, coshoring)',
    stock: 'de plus grands stocks de matières premières',
    circular: 'travailler de façon circulaire, et économiser les ressources',
    materials: 'de nouveaux matériaux et des matières alternatives',
    link: 'Voir les choix de votre dossier',
  },
  disturbed: {
    title: 'Combien de fois les chaînes ont-elles été perturbées ?',
    text: 'D’autres l’ont compté. Les membres d’un institut ne sont pas un échantillon de PME.',
  },
  bank: {
    title: 'Existe-t-il déjà une banque de données ?',
    text: 'Non. La Flandre n’a ni banque de données ni suivi systématique. Il y a des cas et des enquêtes à l’étranger.',
    abroad:
      'Le suivi européen d’Eurofound a rassemblé des cas de 2014 à 2018, puis s’est arrêté. Nous n’avons trouvé aucune part belge pour 2022 à 2026.',
    own: 'Keerpunt ne collecte rien : tout reste sur votre appareil. Les signaux vont à VLAIO et à FIT en Flandre, à l’AWEX en Wallonie, à hub.brussels à Bruxelles.',
  },
  of: {
    'firms-that-offshored': 'entreprises parties un jour',
    manufacturers: 'entreprises industrielles',
    'manufacturers-surveyed': 'entreprises industrielles interrogées',
    'firms-that-source-abroad': 'entreprises qui sous-traitent à l’étranger',
    'european-firms': 'entreprises européennes',
    'members-of-a-continuity-institute': 'membres d’un institut de continuité',
    'world-growth': 'croissance de l’économie mondiale',
    places: 'pays',
    'cost-of-offshoring': 'coûts de la production lointaine',
    'leading-firms': '65 entreprises de premier plan',
    'large-firms': 'entreprises de plus d’un milliard de dollars',
    cases: 'cas',
  },
  unit: {
    jobs: '{value} emplois',
    cases: '{value} cas',
    money: '{value} billions de dollars',
    years: '{value} ans',
  },
  papers: 'Tous les chiffres et leurs sources',
  toSupport: 'Examiner les aides',
} as const satisfies Same<typeof nl>;
