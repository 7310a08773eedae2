import type { SiteColumn } from './chain.ts';

/** Languages that suppliers read. */
export const letterLanguages = ['nl', 'fr', 'en', 'de', 'zh'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What can be open about a site. */
export type LetterQuestion = Exclude<SiteColumn, 'tier' | 'country' | 'known' | 'since'>;

interface Letter {
  readonly greeting: string;
  readonly intro: string;
  /** Before what was written about the site; the site follows. */
  readonly about: string;
  readonly ask: string;
  readonly questions: Readonly<Record<LetterQuestion, string>>;
  /** Before what is to be confirmed. */
  readonly confirm: string;
  /** About who delivers to the supplier. */
  readonly behind: string;
  readonly thanks: string;
}

/** A letter to a supplier, in five languages: only what is open is asked. */
export const supplierLetter: Readonly<Record<LetterLanguage, Letter>> = {
  nl: {
    greeting: 'Geachte mevrouw, geachte heer,',
    intro: 'Wij brengen in kaart waar ons product vandaan komt, om beter voorbereid te zijn als er ergens iets stilvalt.',
    about: 'Het gaat over:',
    ask: 'Kunt u ons op deze vragen antwoorden? Een schatting helpt ook.',
    questions: {
      place: 'Waar wordt dit gemaakt (bedrijf, plaats, land)?',
      what: 'Wat wordt daar precies gemaakt?',
      share: 'Welk deel van de prijs gaat naar die plaats?',
      leadWeeks: 'Hoeveel weken duurt het van bestelling tot levering?',
      others: 'Hoeveel andere producenten zouden dit kunnen maken?',
      qualifyWeeks: 'Hoeveel weken duurt het voor een andere producent kan leveren?',
      stockWeeks: 'Voor hoeveel weken ligt er voorraad?',
      recoverWeeks: 'Hoeveel weken duurt het na een zware stilstand voor er weer geleverd wordt?',
    },
    confirm: 'Dit denken wij nu. Klopt het nog?',
    behind: 'Wie levert aan u wat u hiervoor nodig hebt, en van welke plaats en welk land?',
    thanks: 'Met dank voor uw hulp en met vriendelijke groeten',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    intro: 'Nous établissons d’où vient notre produit, pour être mieux préparés si un site s’arrête quelque part.',
    about: 'Il s’agit de\u00a0:',
    ask: 'Pouvez-vous répondre à ces questions\u00a0? Une estimation nous aide aussi.',
    questions: {
      place: 'Où cela est-il fabriqué (entreprise, lieu, pays)\u00a0?',
      what: 'Qu’y fabrique-t-on exactement\u00a0?',
      share: 'Quelle part du prix revient à ce site\u00a0?',
      leadWeeks: 'Combien de semaines faut-il de la commande à la livraison\u00a0?',
      others: 'Combien d’autres fabricants pourraient le faire\u00a0?',
      qualifyWeeks: 'Combien de semaines avant qu’un autre fabricant puisse livrer\u00a0?',
      stockWeeks: 'Pour combien de semaines y a-t-il du stock\u00a0?',
      recoverWeeks: 'Après un arrêt grave, combien de semaines avant la reprise des livraisons\u00a0?',
    },
    confirm: 'Voici ce que nous pensons aujourd’hui. Est-ce encore exact\u00a0?',
    behind: 'Qui vous livre ce qu’il vous faut pour cela, et de quel lieu et de quel pays\u00a0?',
    thanks: 'En vous remerciant de votre aide, nous vous prions d’agréer nos salutations distinguées',
  },
  en: {
    greeting: 'Dear Sir or Madam,',
    intro: 'We are mapping where our product comes from, so as to be better prepared when something stops somewhere.',
    about: 'This is about:',
    ask: 'Could you answer these questions? An estimate helps too.',
    questions: {
      place: 'Where is this made (company, place, country)?',
      what: 'What exactly is made there?',
      share: 'Which share of the price goes to that site?',
      leadWeeks: 'How many weeks does it take from order to delivery?',
      others: 'How many other makers could make this?',
      qualifyWeeks: 'How many weeks would it take until another maker can deliver?',
      stockWeeks: 'For how many weeks is there stock?',
      recoverWeeks: 'After a serious stop, how many weeks until deliveries start again?',
    },
    confirm: 'This is what we believe now. Is it still right?',
    behind: 'Who delivers to you what you need for this, and from which place and country?',
    thanks: 'With thanks for your help and kind regards',
  },
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    intro: 'wir halten fest, woher unser Produkt kommt, um besser vorbereitet zu sein, wenn irgendwo etwas stillsteht.',
    about: 'Es geht um:',
    ask: 'Könnten Sie uns diese Fragen beantworten? Auch eine Schätzung hilft.',
    questions: {
      place: 'Wo wird dies hergestellt (Firma, Ort, Land)?',
      what: 'Was genau wird dort hergestellt?',
      share: 'Welcher Anteil des Preises entfällt auf diesen Standort?',
      leadWeeks: 'Wie viele Wochen dauert es von der Bestellung bis zur Lieferung?',
      others: 'Wie viele andere Hersteller könnten dies herstellen?',
      qualifyWeeks: 'Wie viele Wochen dauert es, bis ein anderer Hersteller liefern kann?',
      stockWeeks: 'Für wie viele Wochen ist Vorrat vorhanden?',
      recoverWeeks: 'Wie viele Wochen dauert es nach einem schweren Stillstand, bis wieder geliefert wird?',
    },
    confirm: 'Dies ist unser heutiger Stand. Stimmt er noch?',
    behind: 'Wer liefert Ihnen, was Sie dafür brauchen, und aus welchem Ort und Land?',
    thanks: 'Vielen Dank für Ihre Hilfe. Mit freundlichen Grüßen',
  },
  zh: {
    greeting: '尊敬的供应商：',
    intro: '我们正在梳理产品的来源，以便在某个环节停工时有更充分的准备。',
    about: '本函涉及：',
    ask: '请您回答以下问题，估计的数字也有帮助。',
    questions: {
      place: '该产品在哪里生产（公司、地点、国家）？',
      what: '那里具体生产什么？',
      share: '该工厂占价格的百分之多少？',
      leadWeeks: '从下单到交货需要多少周？',
      others: '还有多少家其他制造商能够生产？',
      qualifyWeeks: '换成另一家制造商供货需要多少周？',
      stockWeeks: '现有库存可以维持多少周？',
      recoverWeeks: '严重停工之后，需要多少周才能恢复供货？',
    },
    confirm: '以下是我们目前掌握的信息，是否仍然正确？',
    behind: '生产所需的材料和零部件由谁供应，来自哪个地点和国家？',
    thanks: '感谢您的协助，此致敬礼',
  },
};
