import type nl from '../nl/enablers.ts';
import type { Same } from '../same.ts';

/** What can open a way that is closed today. */
export default {
  title: 'Ce qui peut ouvrir un choix',
  lead: 'Quatre choses qui peuvent élargir votre choix. Aucune ne compte avant que vous ne la remplissiez.',
  digital: {
    title: 'Numériser et automatiser',
    text: 'Si une machine reprend le travail manuel, ou si vous travaillez autrement, le salaire pèse moins. Mais vous payez d’avance, et quelqu’un doit la conduire et l’entretenir.',
    counts: 'Dans votre dossier : le choix «\u00a0Rapatrier et automatiser\u00a0», avec l’investissement et le prix par pièce.',
    told: 'Ce choix figure dans votre dossier.',
    untold: 'Ce choix ne figure pas dans votre dossier.',
    link: 'Voir les choix',
  },
  sustainable: {
    title: 'Produire durablement',
    text: 'Le Pacte vert et les clients exigeants en ESG demandent des chaînes plus courtes, moins d’émissions et de risque environnemental. Tout dépend du transport et de l’électricité, donc plus près n’est pas toujours plus propre.',
    counts: 'Dans votre dossier : avec un prix sur le CO₂, les émissions comptent en euros. Sinon, elles restent à côté de l’argent.',
    told: 'Vous avez donné un prix au CO₂.',
    untold: 'Vous n’avez pas donné de prix au CO₂.',
    link: 'Voir le prix du CO₂',
  },
  autonomous: {
    title: 'Dépendre moins',
    text: 'Votre propre énergie renouvelable, le réemploi et un autre matériau vous rendent moins dépendant de fournisseurs lointains. Déplacer la production ne suffit pas.',
    counts:
      'Dans votre dossier : la liste des matières premières, et les choix «\u00a0Réemployer et réparer\u00a0» et «\u00a0Autre matériau\u00a0».',
    told: 'Vous avez mis vos matières premières dans le dossier.',
    untold: 'Vous n’avez pas encore vérifié les matières premières.',
    link: 'Voir les matières premières',
  },
  people: {
    title: 'Personnes et savoir-faire à proximité',
    text: 'Qui le fabrique, et qui l’enseigne ? Des personnes qualifiées et du savoir tout près le rendent possible. Une entreprise de travail adapté peut reprendre un travail manuel que vous n’arrivez pas à assurer.',
    counts: 'Dans votre dossier : votre réponse ci-dessus, et pour chaque choix la formation et l’entreprise de travail adapté.',
    told: 'Une entreprise de travail adapté participe à l’un de vos choix.',
    untold: 'Aucune entreprise de travail adapté ne participe à vos choix.',
    link: 'Voir les choix et leurs chiffres',
  },
} as const satisfies Same<typeof nl>;
