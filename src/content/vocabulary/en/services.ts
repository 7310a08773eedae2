/** What people call services: known words that are no goods. */
export const services =
  'service, services, accounting, accountancy, bookkeeping, software, software development, web development, programming, mobile app, website, webshop, web design, translation, call centre, customer service, helpdesk, ' +
  'IT support, cleaning service, office cleaning, security guards, freight transport, courier, removals, consultancy, consulting, advice, marketing, advertising campaign, graphic design, photography, training, course, ' +
  'insurance, temporary staff, staffing, catering, hospitality, payroll, administration, archiving, web hosting, cloud storage, data entry, engineering services, architecture, garden maintenance, legal advice, home care, ' +
  'events, travel, rental';
