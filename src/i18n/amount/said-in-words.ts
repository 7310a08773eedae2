/** "I don't know", as people type it in a number field. */
const unknown =
  '?|??|???|weet niet|weet ik niet|ik weet het niet|weet het niet|geen idee|geen flauw idee|onbekend|wn|nog niet bekend|nog te bepalen|ntb|n.t.b|nader te bepalen|op aanvraag|te bevestigen|' +
  "jsp|je ne sais pas|j'en sais rien|sais pas|ne sais pas|aucune idée|aucune idee|pas d'idée|inconnu|à définir|a definir|à déterminer|à confirmer|sur demande|" +
  "idk|i don't know|i dont know|don't know|dont know|dunno|no idea|unknown|not known|to be determined|to be confirmed|on request|tbd|t.b.d|tbc|t.b.c";

const notApplicable = 'nvt|n.v.t|niet van toepassing|so|s.o|sans objet|non applicable|n/a|na|n.a|not applicable|does not apply';

/** Words for nothing at all. Left open on purpose (pro memorie) is no amount. */
const nothing =
  'nihil|niets|geen|nul|gratis|geen kosten|zonder kosten|0 euro|' +
  'néant|neant|rien|zéro|aucun|aucune|gratuit|gratuite|offert|pas de frais|sans frais|' +
  'nil|none|nothing|zero|free|free of charge|foc|f.o.c|no charge|no cost|no costs';

const listOf = (words: string) => new Set(words.split('|'));
const unknownWords = listOf(unknown);
const notApplicableWords = listOf(notApplicable);
const nothingWords = listOf(nothing);

/** An answer that is told without a number. */
export function saidInWords(text: string): 'unknown' | 'not-applicable' | 'nothing' | undefined {
  const said = text.replace(/[.!…]+$/, '').replace(/^(?:€|eur)\s*/, '');
  if (unknownWords.has(said) || unknownWords.has(text)) return 'unknown';
  if (notApplicableWords.has(said)) return 'not-applicable';
  return nothingWords.has(said) ? 'nothing' : undefined;
}
