import type nl from '../nl/decisions.ts';
import type { Same } from '../same.ts';

export default {
  title: 'What firms decided',
  lead: 'These are decisions of real firms, as they were reported. Beside them stands what Keerpunt says of them today.',
  caution:
    'We entered only what was reported. Keerpunt counts with the figures of today and with Belgium as home. So it speaks of such a firm here and now.',
  learn: 'They are there to learn from. No figure of Keerpunt was chosen to meet them.',
  count:
    'Of {total} decisions, Keerpunt finds {close} too close to tell. In {agrees} it says the same as the firm did, in {differs} something else.',
  label: { reported: 'Reported', happened: 'What happened', says: 'Keerpunt says', teaches: 'To learn from it', sources: 'Reported by' },
  says: {
    clear: 'Clearly the cheapest: {leader}. Cheaper than {rival} in {share} of the calculated cases.',
    leaning: 'Probably the cheapest: {leader}. Cheaper than {rival} in {share} of the calculated cases.',
    close: 'Too close to tell. First comes {leader}, cheaper than {rival} in {share} of the calculated cases.',
  },
  cap: {
    'few-answers': 'With so few own answers, Keerpunt never says more.',
    extras: 'What nobody reported about quality and follow-up may not decide.',
    'formula-price': 'A price of ours stands where an offer should stand. That may not decide.',
    assumptions: 'Most of the difference rests on assumptions.',
  },
  way: {
    stay: 'leaving production where it is',
    home: 'making it here',
    near: 'making it in a country nearby',
    friend: 'a partner country',
    far: 'another country far away',
    spread: 'two suppliers',
  },
  relation: {
    agrees: '✓ The same as the firm did',
    close: '≈ Keerpunt does not choose',
    differs: '≠ Something else than the firm did',
  },
  entered: '{count, plural, one {One answer was entered} other {# answers were entered}}; all else is open.',
  remembered: '{count, plural, one {One of them comes} other {# of them come}} from general knowledge and was not looked up.',
  chosen: '{count, plural, one {One of them was} other {# of them were}} chosen by us, since nobody reported it.',
  inferred: '{publisher} (about {year})',
  dated: '{publisher} ({year})',
  open: 'Open this dossier',
  failed: 'The dossier could not be opened. Try again.',
  case: {
    nobi: {
      title: 'Smart lamps from China',
      reported:
        'Making them in Flanders was at least 18% cheaper than in China, with duty and transport. Nine tenths of the cost is material.',
      happened: 'Since March 2023 Nobi makes the lamps in Aartselaar.',
      teaches: 'With so little labour, the wage hardly counts. Keerpunt also knows countries nearby; nobody reported a price from there.',
    },
    ridley: {
      title: 'Bicycle frames from Asia',
      reported: 'A frame from Breda is dearer. With transport and stock counted it pays better, said the firm from Beringen.',
      happened: 'Since 2023 a firm in Breda makes frames for it.',
      teaches: 'The firm had a price from Breda, the dossier has none. Without an offer Keerpunt says nothing firm.',
    },
    vlerick: {
      title: 'Jeans from Bangladesh',
      reported: 'From Oudenaarde the sewing went to North Africa, Romania, Türkiye and at last Bangladesh. Shops pressed the price.',
      happened: 'About three million pairs of jeans a year came from Bangladesh.',
      teaches: 'Sewing is handwork, and shops paid little for these jeans. So wages weigh more than distance.',
    },
    'van-de-velde': {
      title: 'Lingerie from Tunisia',
      reported: 'An own workshop in Tunisia sews 30% of 5.8 million pieces a year. A partner in the Far East sews 45%.',
      happened: 'Design and cutting stay in East Flanders; the sewing stays abroad.',
      teaches: 'Two places at once is an answer too. The dossier holds only Tunisia, so it cannot compare with the Far East.',
    },
    capi: {
      title: 'Flower pots from China',
      reported:
        'Fifty people with robots in Tilburg do the work of five hundred in China. Quality, the dollar and freight were the reasons.',
      happened: 'Most pots are made in Tilburg since 2014; later about 70%.',
      teaches: 'Nobody reported what the robots cost. That figure decides, so without it there is little to choose on.',
    },
    rossignol: {
      title: 'Junior skis from Taiwan',
      reported:
        'Materials are 70% of the cost and come from Europe. Orders went out five to six months ahead; in France it takes one or two.',
      happened: 'Since 2011 Rossignol makes 60,000 pairs a year in Sallanches again, and later more.',
      teaches:
        'The plant in Sallanches had room and people to spare. The dossier does not know that: it counts a new start, here or nearby.',
    },
    trunki: {
      title: 'Ride-on suitcases from China',
      reported: 'Waiting fell from 120 to 30 days. Making them in England was dearer, and the moulds cost six times as much.',
      happened: 'In 2012 production came to England. The moulder failed, and Trunki bought the factory to go on.',
      teaches: 'Speed and brand counted for more than the price. What they were worth was not reported.',
    },
    steiff: {
      title: 'Teddy bears from China',
      reported: 'Too many bears were rejected, and 80,000 white bears took three months to arrive.',
      happened: 'From 2008 Steiff took its production away from China.',
      teaches: 'Rejects and missed sales decided, and no figure of them was reported. An own figure can turn this answer.',
    },
    philips: {
      title: 'Shavers from China',
      reported: 'With training counted, China was as dear as Drachten. The shaving heads travelled to China and back.',
      happened: 'In 2012 Philips brought its dearest shavers back to Drachten, where a plant stood.',
      teaches: 'At an equal price the waiting decides. Keerpunt also counts countries nearby, of which no price was reported.',
    },
    piquadro: {
      title: 'Leather bags from China',
      reported: 'A bag takes more than nine hours of work. The wage gap with China shrank, and buyers asked for “made in Italy”.',
      happened: 'A fifth came from Italy in 2014; it was to become 40%.',
      teaches: 'So much handwork stays dear. The brand had to pay for it, and what that is worth was not reported.',
    },
    atol: {
      title: 'Spectacles from China',
      reported: 'Making 40,000 pairs in the Jura cost half as much again as in Asia. Atol took that from its own margin.',
      happened: 'It held: in 2022 French frames were 60% of its turnover in frames.',
      teaches: 'In money it was dearer, and Atol knew. What a firm values beside money belongs with the criteria, not in the price.',
    },
    speedfactory: {
      title: 'Sports shoes from Asia',
      reported: 'Robots in Germany and the United States were to make 500,000 pairs a year, close to the buyers.',
      happened: 'Adidas stopped both factories by April 2020. Two suppliers in Asia took over the technique.',
      teaches: 'A line of robots costs much and makes few kinds of shoe. The suppliers were cheaper and more flexible.',
    },
    geospring: {
      title: 'Water heaters from China',
      reported: 'GE put 38 million dollars in a plant in Louisville. A fifth of the parts was designed away.',
      happened: 'It ran from 2012. In 2016 the firm stopped, because too few people bought such heaters.',
      teaches: 'The place was not the trouble, the demand was. Look also at the volume at which your answer turns.',
    },
    otis: {
      title: 'Lifts from Mexico',
      reported: 'Otis expected cheaper delivery, since 70% of its customers were near the new plant. It invested 40 million dollars.',
      happened: 'The start went badly, with too few skilled people. Ten years later the plant made nearly all its lifts for North America.',
      teaches: 'A good plan can start badly: fill in the chance of delay. Mexico is a neighbour there; here Romania stands for it.',
    },
    whirlpool: {
      title: 'Hand mixers from China',
      reported: 'A plant was there, and the line needed few people. A change took a week or two instead of a month or more.',
      happened: 'Since 2011 Whirlpool makes them in Ohio again. In 2014 it enlarged the plant.',
      teaches: 'The plant was there already. The dossier counts a new line, so it sees a dearer start than Whirlpool had.',
    },
    'master-lock': {
      title: 'Padlocks from China',
      reported: 'Around 2010 Master Lock brought work back to Milwaukee, and the president came to praise it.',
      happened: 'In 2023 the owner announced the end of the plant. The work goes to Mexico and China.',
      teaches: 'Coming back is no end point. Note what to keep an eye on, so that you see the answer turn.',
    },
    'et-water': {
      title: 'Irrigation controllers from China',
      reported:
        'Orders of 1,000 to 5,000 were too small for China. Waiting fell from 12 or more weeks to six. It was 10 to 15% dearer at first.',
      happened: 'Since 2010 they are made in California, later with more robots.',
      teaches: 'Small orders from afar tie up money in stock. With the size of an order the answer becomes firmer.',
    },
  },
} as const satisfies Same<typeof nl>;
