import { bases, type ElementPlan, type EventPlan, type FramePlan, type DriverPlan, type Model, type OptionPlan } from './model.ts';
import { amountBook, type AmountBook } from './amount-program.ts';
import { compileOption } from './compile-option.ts';
import { costedElements } from './costed-elements.ts';
import type { Lookup } from './compile-lines.ts';
import type { Driver, ElementKind, ElementRule, EventClass, Frame, ModelInputs, OptionId } from './inputs.ts';
import type { Failure } from './failure.ts';

/** Above this a stream of events is taken for a mistake. */
const mostEventsPerYear = 52;

interface Named<T> {
  readonly plan: T;
  readonly problem: Failure | undefined;
}

/**
 * Resolves every name and lays the amounts out flat. An option with something wrong ends up in `failed` and the others
 * go on; what is wrong with the frame or with the reference is wrong with all.
 */
export function compile(inputs: ModelInputs): Model {
  const book = amountBook(inputs.estimates);
  const drivers = inputs.drivers.map((driver) => compileDriver(driver, book));
  const events = inputs.events.map((event) => compileEvent(event, book));
  const frame = compileFrame(inputs, book, drivers);
  const lookup: Lookup = {
    book,
    rules: inputs.elements,
    elements: new Map(inputs.elements.map(({ id }, place) => [id, place])),
    drivers: new Map(inputs.drivers.map(({ id }, place) => [id, { place, problem: drivers[place]?.problem }])),
    events: new Map(inputs.events.map(({ id }, place) => [id, { problem: events[place]?.problem }])),
    stepIds: [],
    projectIds: [],
    judgedCriteria: judgedCriteria(inputs),
    reference: inputs.frame.reference,
  };
  const { options, failed } = compileOptions(inputs, lookup, frame.problem);
  const reference = options.findIndex(({ id }) => id === inputs.frame.reference);
  const elements = compileElements(inputs.elements);
  return {
    seed: inputs.seed,
    horizon: inputs.frame.horizonYears,
    timing: inputs.frame.timing,
    isCash: inputs.frame.stockAccounting === 'cash',
    estimates: inputs.estimates,
    estimateIds: inputs.estimates.map(({ id }) => id),
    amounts: book.program(),
    drivers: drivers.map(({ plan }) => plan),
    stepIds: lookup.stepIds,
    projectIds: lookup.projectIds,
    events: events.map(({ plan }) => plan),
    frame: frame.plan,
    elements,
    judgedCriteria: lookup.judgedCriteria,
    options,
    reference,
    costed: costedElements(options, elements, reference),
    failed,
  };
}

function judgedCriteria({ criteria = [] }: ModelInputs): readonly string[] {
  return criteria.filter(({ measures }) => measures.some(({ of }) => of === 'judged')).map(({ id }) => id);
}

function compileOptions(inputs: ModelInputs, lookup: Lookup, problem: Failure | undefined): Pick<Model, 'options' | 'failed'> {
  const options: OptionPlan[] = [];
  const failed: { option: OptionId; reason: Failure }[] = [];
  for (const option of inputs.options) {
    const compiled = compileOption(option, lookup);
    lookup.book.takeProblem();
    if (problem !== undefined) failed.push({ option: option.id, reason: problem });
    else if (compiled.ok) options.push(compiled.plan);
    else failed.push({ option: option.id, reason: compiled.reason });
  }
  if (options.some(({ id }) => id === inputs.frame.reference)) return { options, failed };
  return { options: [], failed: [...failed, ...options.map(({ id }) => ({ option: id, reason: 'unknown-reference' as const }))] };
}

function compileDriver({ level, growth, fade }: Driver, book: AmountBook): Named<DriverPlan> {
  const from = book.size();
  const plan = {
    level: book.add(level),
    growth: book.add(growth),
    fadeTo: fade === undefined ? undefined : book.add(fade.to),
    fadeYears: fade?.years ?? 0,
    amounts: { from, to: book.size() },
  };
  return { plan, problem: book.takeProblem() };
}

function compileEvent({ id, perYear, meanWeeks, duration }: EventClass, book: AmountBook): Named<EventPlan> {
  const from = book.size();
  const ceiling = book.ceiling(perYear);
  const sigma = duration.shape === 'lognormal' ? duration.sigma : undefined;
  const isDrawable = ceiling <= mostEventsPerYear && (sigma === undefined || (Number.isFinite(sigma) && sigma >= 0));
  const plan = {
    id,
    perYear: book.add(perYear),
    meanWeeks: book.add(meanWeeks),
    sigma,
    ceiling: isDrawable ? ceiling : 0,
    amounts: { from, to: book.size() },
  };
  return { plan, problem: book.takeProblem() ?? (isDrawable ? undefined : 'not-finite') };
}

function compileFrame({ frame, drivers }: ModelInputs, book: AmountBook, plans: readonly Named<DriverPlan>[]): Named<FramePlan> {
  const from = book.size();
  const demandDriver = drivers.findIndex(({ id }) => id === frame.demandDriver);
  const plan = {
    discountRate: book.add(frame.discountRate),
    piecesPerYear: book.add(frame.piecesPerYear),
    demandDriver: demandDriver === -1 ? undefined : demandDriver,
    weeklyDemandSd: book.add(frame.weeklyDemandSd),
    serviceLevel: book.add(frame.serviceLevel),
    holdingRate: book.add(frame.holdingRate),
    standstillPerWeek: book.add(frame.standstillPerWeek),
    lostShare: book.add(frame.lostShare),
    tax:
      frame.tax === undefined
        ? undefined
        : { rate: book.add(frame.tax.rate), deduction: book.add(frame.tax.deduction), lifeYears: frame.tax.lifeYears },
    amounts: { from, to: book.size() },
  };
  return { plan, problem: book.takeProblem() ?? frameProblem(frame, demandDriver === -1 ? undefined : plans[demandDriver]) };
}

function frameProblem(frame: Frame, demandDriver: Named<DriverPlan> | undefined): Failure | undefined {
  if (!Number.isInteger(frame.horizonYears) || frame.horizonYears < 1) return 'not-finite';
  if (frame.tax !== undefined && !(frame.tax.lifeYears > 0 && frame.tax.lifeYears < Infinity)) return 'not-finite';
  if (frame.demandDriver === undefined) return undefined;
  return demandDriver === undefined ? 'unknown-reference' : demandDriver.problem;
}

/** Elements of kind `stock`, `outage` and `computed` are known by their id: what they count is calculated, not given by a line. */
function compileElements(rules: readonly ElementRule[]): ElementPlan {
  const ids = rules.map(({ id }) => id);
  const known = (kind: ElementKind) => (id: string) => rules.findIndex((rule) => rule.kind === kind && rule.id === id);
  const stock = known('stock');
  const computed = known('computed');
  const isTiedFilled = rules.some(
    ({ kind, enters }) => !['stock', 'outage', 'computed', 'one-off'].includes(kind) && enters.includes('tied'),
  );
  return {
    ids,
    transit: stock('stock-transit'),
    cycle: stock('stock-cycle'),
    safety: stock('stock-safety'),
    cover: stock('stock-cover'),
    raw: stock('stock-raw'),
    capital: stock('stock-capital'),
    outage: rules.findIndex(({ kind }) => kind === 'outage'),
    passedOn: computed('price-passed-on'),
    volumeLost: computed('volume-lost'),
    trouble: computed('late-or-stopped'),
    lateDeliveries: computed('late-deliveries'),
    isAtOnce: Uint8Array.from(rules, ({ tax }) => (tax === 'at-once' ? 1 : 0)),
    stockBase: bases.indexOf(isTiedFilled ? 'tied' : 'delivered'),
  };
}
