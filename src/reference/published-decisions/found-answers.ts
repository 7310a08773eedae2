import type { PublishedDecisionId } from '../published-decisions.ts';
import type { FoundAnswer } from './published-decision.ts';

/** What Keerpunt answers to the dossiers of the published decisions. Written by `npm run decisions`; a test calculates them again. */
export const foundAnswers = {
  nobi: { word: 'close', leader: 'near', rival: 'home', share: 0.55 },
  ridley: { word: 'close', leader: 'near', rival: 'home', share: 0.54 },
  vlerick: { word: 'close', leader: 'stay', rival: 'near', share: 0.59 },
  'van-de-velde': { word: 'leaning', leader: 'stay', rival: 'friend', share: 0.71 },
  capi: { word: 'close', leader: 'near', rival: 'home', share: 0.58 },
  rossignol: { word: 'leaning', leader: 'near', rival: 'home', share: 0.65 },
  trunki: { word: 'close', leader: 'friend', rival: 'near', share: 0.53 },
  steiff: { word: 'close', leader: 'near', rival: 'stay', share: 0.58 },
  philips: { word: 'close', leader: 'near', rival: 'home', share: 0.6 },
  piquadro: { word: 'close', leader: 'friend', rival: 'near', share: 0.54 },
  atol: { word: 'close', leader: 'near', rival: 'stay', share: 0.51 },
  speedfactory: { word: 'close', leader: 'near', rival: 'stay', share: 0.53 },
  geospring: { word: 'close', leader: 'near', rival: 'stay', share: 0.58 },
  otis: { word: 'close', cappedBy: 'few-answers', leader: 'stay', rival: 'home', share: 0.88 },
  whirlpool: { word: 'close', leader: 'near', rival: 'home', share: 0.58 },
  'master-lock': { word: 'leaning', leader: 'stay', rival: 'home', share: 0.64 },
  'et-water': { word: 'close', cappedBy: 'extras', leader: 'near', rival: 'stay', share: 0.63 },
} as const satisfies Record<PublishedDecisionId, FoundAnswer>;
