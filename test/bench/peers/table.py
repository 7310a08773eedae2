"""The table of the model in numpy: every future and option, 14 columns, from the same compiled inputs and the same draws.

table.py table FOLDER ROUNDS   calculates the table, writes it to FOLDER/numpy.f64 and prints the processor time of each round, ms
table.py means FOLDER SEEDS    draws estimates and events itself, each independently, and prints what the table comes to for each seed

Arrays run over the futures of a block in their last axis, and over the histories in the one before.
"""

import json
import sys
import time
from statistics import NormalDist

import numpy as np

WEEKS = 52
COLUMNS = 14
BASES = 4
BLOCK = 256  # futures at a time: what is worked on then stays near the processor
PER_PIECE, PER_YEAR, PER_ORDER, SHARE, ONE_OFF = range(5)
SOURCE = ["share", "lead", "lead_sd", "order", "prepaid", "after", "replaced", "carbon", "transport", "on_time", "far", "late",
          "late_weeks", "rescue", "rescued", "place"]
SIZES = ["options", "elements", "horizon", "estimates", "steps", "amounts", "drivers", "events", "futures", "histories", "reference",
         "demand_driver", "stock_base", "transit", "cycle", "safety", "cover", "raw", "capital", "outage", "late", "per_set"]
WHOLE = ["productStart", "ofStart", "of", "driverNumbers", "frameNumbers", "eventNumbers", "optionNumbers", "costedStart", "costed",
         "stopsStart", "stops", "isRaw", "sourceStart", "sourceNumbers", "lineStart", "lineNumbers", "stepStart", "stepNumbers",
         "historyStart", "eventYear", "eventClass"]
REAL = ["factor", "fadeYears", "stepFrom", "stepChance", "draws", "stepDraws", "eventTime", "eventMark", "eventStretch", "eventSigma",
        "eventCeiling", "estimateShape"]


def above_zero(x):
    return np.maximum(0, x)


class Inputs:
    def __init__(self, folder):
        read = lambda name, kind, dtype: np.fromfile(f"{folder}/{name}.{kind}", dtype)
        self.sizes = dict(zip(SIZES, read("sizes", "i32", np.int32).tolist()))
        for name in WHOLE:
            setattr(self, name, read(name, "i32", np.int32))
        for name in REAL:
            setattr(self, name, read(name, "f64", np.float64))
        n = self.sizes
        self.draws = np.ascontiguousarray(self.draws.reshape(n["futures"], -1).T)
        self.stepDraws = np.ascontiguousarray(self.stepDraws.reshape(n["futures"], -1).T)
        self.isRaw = self.isRaw.reshape(n["options"], n["events"])
        self.options = [Option(self, o) for o in range(n["options"])]
        for option in self.options:
            option.alike = next(other for other in self.options if option.stopped_alike(other))
        self.products = [
            [(self.factor[p], self.of[self.ofStart[p] : self.ofStart[p + 1]].tolist())
             for p in range(self.productStart[a], self.productStart[a + 1])]
            for a in range(n["amounts"])
        ]
        self.sets = -(-n["futures"] // n["per_set"])
        for s in range(self.sets):
            start = self.historyStart[s * n["histories"] : (s + 1) * n["histories"] + 1]
            of = (a[start[0] : start[-1]] for a in (self.eventTime, self.eventYear, self.eventClass, self.eventMark, self.eventStretch))
            self.set_events(s, start - start[0], *of)

    def set_events(self, s, start, time, year, kind, mark, stretch):
        """Events of a set that stop a source of options that are stopped alike, by their number in a history, in order of time."""
        history = np.repeat(np.arange(len(start) - 1), np.diff(start))
        for option in self.options:
            if option.alike is not option:
                continue
            kept = option.stopping[kind]
            at, of = np.flatnonzero(kept), history[kept]
            number = np.arange(len(of)) - np.searchsorted(of, of)
            option.events[s] = [
                (of[number == k], time[i][:, None], year[i][:, None], kind[i], mark[i][:, None], stretch[i][:, None])
                for k in range(number.max(initial=-1) + 1)
                for i in [at[number == k]]
            ]


class Option:
    def __init__(self, inputs, o):
        n, self.at = inputs.sizes, o
        (self.cover, self.raw, self.raw_share, self.end, self.end_element, self.months, self.ramp, self.jobs) = (
            inputs.optionNumbers[o * 8 : o * 8 + 8].tolist())
        rows = inputs.sourceNumbers.reshape(-1, len(SOURCE))[inputs.sourceStart[o] : inputs.sourceStart[o + 1]]
        self.sources = [dict(zip(SOURCE, row.tolist())) for row in rows]
        self.costed = inputs.costed[inputs.costedStart[o] : inputs.costedStart[o + 1]].tolist()
        lines = range(inputs.lineStart[o], inputs.lineStart[o + 1])
        self.lines = [
            (*inputs.lineNumbers[7 * line : 7 * line + 7].tolist(),
             [(inputs.stepFrom[s], inputs.stepChance[s], *inputs.stepNumbers[2 * s : 2 * s + 2].tolist())
              for s in range(inputs.stepStart[line], inputs.stepStart[line + 1])])
            for line in lines
        ]
        starts = inputs.stopsStart[o * n["events"] : (o + 1) * n["events"] + 1]
        hits = np.zeros((len(self.sources), n["events"]), bool)
        for event in range(n["events"]):
            hits[inputs.stops[starts[event] : starts[event + 1]], event] = True
        self.hits, self.stopping, self.events = hits, hits.any(axis=0), {}
        self.is_raw = inputs.isRaw[o].astype(bool)

    def stopped_alike(self, other):
        if len(self.sources) != len(other.sources) or not np.array_equal(self.hits, other.hits):
            return False
        if self.raw == -1 or other.raw == -1:
            return self.raw == other.raw
        return np.array_equal(self.is_raw, other.is_raw)


class Future:
    """A block of futures, as all options meet it."""

    def __init__(self, inputs, futures):
        n = inputs.sizes
        values, self.step = inputs.draws[:, futures], inputs.stepDraws[:, futures]
        self.first, self.count, self.horizon = futures.start, values.shape[1], n["horizon"]
        self.amount = amount = np.zeros((n["amounts"], self.count))
        for a, products in enumerate(inputs.products):
            for factor, of in products:
                term = factor
                for estimate in of:
                    term = term * values[estimate]
                amount[a] += term
        self.level = np.empty((n["drivers"], self.horizon, self.count))
        for d in range(n["drivers"]):
            now, growth, fade_to = amount[inputs.driverNumbers[3 * d : 3 * d + 3]]
            for year in range(self.horizon):
                self.level[d, year] = now
                faded = min(1, year / inputs.fadeYears[d]) if inputs.fadeYears[d] > 0 else 1
                now = now * (1 + growth + (fade_to - growth) * faded)
        rate, volume, weekly_sd, service, holding, standstill, lost = amount[inputs.frameNumbers]
        per_year = 1 / (1 + rate)
        self.discount = np.sqrt(per_year) * per_year ** np.arange(self.horizon)[:, None]
        self.pieces = volume * (1 if n["demand_driver"] == -1 else self.level[n["demand_driver"]]) * np.ones((self.horizon, 1))
        self.end_discount = per_year**self.horizon
        self.stock_rate = holding
        levels, place = np.unique(service, return_inverse=True)
        self.safety = np.array([0 if p <= 0.5 else NormalDist().inv_cdf(p) for p in levels])[place]
        self.variation = np.where(volume > 0, weekly_sd * WEEKS / np.where(volume > 0, volume, 1), 0)
        self.loss = standstill * lost


class Costs:
    """What an option costs once it runs in full: own[element, year], once[element], stock[year], share[source]."""

    def __init__(self, inputs, future, option):
        n, amount = inputs.sizes, future.amount
        self.own = np.zeros((n["elements"], n["horizon"], future.count))
        self.once = np.zeros((n["elements"], future.count))
        self.stock = np.zeros((n["horizon"], future.count))
        self.base = np.zeros((len(option.sources) + 1, BASES, n["horizon"], future.count))
        self.fill_shares(option, amount)
        self.orders = [WEEKS / amount[source["order"]] for source in option.sources]
        for line in option.lines:
            self.add_line(future, option, *line)
        self.add_stock(n, future, option)
        if n["late"] != -1:
            self.add_late(n["late"], future, option)

    def fill_shares(self, option, amount):
        share = np.array([np.zeros(amount.shape[1]) if s["share"] == -1 else amount[s["share"]] for s in option.sources])
        for at, source in enumerate(option.sources):
            if source["share"] == -1:
                total = share.sum(axis=0)
                share = np.where(total > 1, share / np.maximum(1, total), share)
                share[at] += np.maximum(0, 1 - total)
        self.share = share

    def add_line(self, future, option, element, kind, slot, number, driver, base, enters, steps):
        is_whole = slot == len(option.sources)
        part = 1 if is_whole else self.share[slot]
        amount = future.amount[number]
        if kind == ONE_OFF:
            for since, chance, value, draw in steps:
                if since <= 0:
                    amount = np.where(future.step[draw] < chance, future.amount[value], amount)
            self.once[element] += (amount if driver == -1 else amount * future.level[driver, 0]) * (part != 0)
            return
        years = np.broadcast_to(amount, future.pieces.shape)
        if steps:
            years = years.copy()
            for since, chance, value, draw in steps:
                taken = future.step[draw] < chance
                for year in range(future.horizon):
                    in_force = min(1, year + 1 - since)
                    if in_force > 0:
                        years[year] += np.where(taken, (future.amount[value] - years[year]) * in_force, 0)
        if driver != -1:
            years = years * future.level[driver]
        if kind == PER_PIECE:
            years = years * (part * future.pieces)
        elif kind == SHARE:
            years = years * self.base[slot, base]
        elif kind == PER_ORDER:
            orders = sum(np.where(self.share[s] > 0, o, 0) for s, o in enumerate(self.orders)) if is_whole else self.orders[slot]
            years = years * orders
        if not is_whole:
            years = years * (part != 0)
        self.own[element] += years
        for entered in range(BASES):
            if enters >> entered & 1:
                self.base[slot, entered] += years
                if not is_whole:
                    self.base[-1, entered] += years

    def add_stock(self, n, future, option):
        amount = future.amount
        for at, source in enumerate(option.sources):
            lead, sd = above_zero(amount[source["lead"]]), above_zero(amount[source["lead_sd"]])
            is_used = self.share[at] != 0
            self.add_weeks(n, future, n["transit"], at, lead * above_zero(amount[source["prepaid"]]) * is_used)
            self.add_weeks(n, future, n["cycle"], at, above_zero(amount[source["order"]]) / 2 * is_used)
            self.add_weeks(n, future, n["safety"], at, future.safety * np.sqrt(lead * future.variation**2 + sd**2) * is_used)
        self.add_weeks(n, future, n["cover"], -1, above_zero(amount[option.cover]))
        if option.raw != -1:
            self.add_weeks(n, future, n["raw"], -1, above_zero(amount[option.raw]) * above_zero(amount[option.raw_share]))

    def add_weeks(self, n, future, element, slot, weeks):
        value = weeks / WEEKS * self.base[slot, n["stock_base"]]
        self.own[element] += future.stock_rate * value
        self.stock += value

    def add_late(self, element, future, option):
        amount, cover = future.amount, above_zero(future.amount[option.cover])
        for at, source in enumerate(option.sources):
            mean, late = above_zero(amount[source["late_weeks"]]), np.minimum(1, above_zero(amount[source["late"]]))
            counts = (self.share[at] != 0) & (mean != 0) & (late != 0) & (cover < 3 * self.share[at])
            if not counts.any():
                continue
            mean, share = np.where(counts, mean, 1), np.where(counts, self.share[at], 1)
            missing = self.orders[at] * late * mean * (np.exp(-cover / share / mean) - np.exp(-3 / mean))
            weeks = np.where(counts, share * above_zero(missing - WEEKS * above_zero(amount[source["rescued"]])), 0)
            each = above_zero(future.loss)
            if source["rescue"] != -1:
                each = np.minimum(each, above_zero(amount[source["rescue"]]) * future.pieces / WEEKS)
            self.own[element] += weeks * each


def extend(alone, until, start, end, after, left):
    """Weeks of supply that a source loses more by an outage: in full until others replace it, then what they leave."""
    alone_to = np.minimum(end, start + after)
    more_alone = above_zero(alone_to - np.maximum(start, alone))
    more = above_zero(end - np.maximum(start, until))
    np.maximum(alone, alone_to, out=alone)
    np.maximum(until, end, out=until)
    return left * more + (1 - left) * more_alone


class Stoppages:
    """Stretches in which sources of an option are down: one row for each, flat, with its future, history and year."""

    def __init__(self, inputs, future, option, share):
        """Every so many futures meet a set of histories of their own."""
        self.rows = []
        for first in range(0, future.count, inputs.sizes["per_set"]):
            part = slice(first, min(first + inputs.sizes["per_set"], future.count))
            events = option.alike.events[(future.first + first) // inputs.sizes["per_set"]]
            self.follow(inputs, future.amount[:, part], option, share[:, part], first, events)
        columns = [np.concatenate(column) for column in zip(*self.rows)]
        self.history, self.future, self.year, self.end, self.other, self.raw = columns

    def follow(self, inputs, amount, option, share, first, events):
        shape = (inputs.sizes["histories"], amount.shape[1])
        sources, has_raw = range(len(option.sources)), option.raw != -1
        after = [above_zero(amount[s["after"]]) for s in option.sources]
        left = [1 - np.minimum(1, above_zero(amount[s["replaced"]])) for s in option.sources]
        rate, mean = amount[inputs.eventNumbers[0::2]], above_zero(amount[inputs.eventNumbers[1::2]])
        fresh = lambda: [np.full(shape, -1.0) for _ in sources]
        alone, until, alone_other, until_other = fresh(), fresh(), fresh(), fresh()
        last, other, raw = np.full(shape, -1.0), np.zeros(shape), np.zeros(shape)
        began = np.zeros(shape, np.int8)

        def close(of, which):
            history, at = np.nonzero(which)
            history = of[history]
            self.rows.append((history, at + first, began[history, at], last[history, at], other[history, at], raw[history, at]))

        for history, start, year, kind, mark, stretch in events:
            happens = mark < rate[kind]
            end = start + stretch * mean[kind]
            before = last[history]
            fresh_one = happens & (start > before)
            close(history, fresh_one & (other[history] + raw[history] > 0))
            began[history] = np.where(fresh_one, year, began[history])
            more_other = np.where(fresh_one, 0, other[history])
            more_raw = np.where(fresh_one, 0, raw[history])
            end = np.where(happens, end, -1)
            for s in sources:
                hit = option.hits[s][kind]
                if not hit.any():
                    continue
                of, to, since = history[hit], end[hit], start[hit]
                lost = self.lose(alone[s], until[s], of, since, to, after[s], left[s]) * share[s]
                if not has_raw:
                    more_other[hit] += lost
                    continue
                without = self.lose(alone_other[s], until_other[s], of, since, np.where(option.is_raw[kind[hit]][:, None], -1, to), after[s], left[s])
                without *= share[s]
                more_other[hit] += without
                more_raw[hit] += lost - without
            other[history], raw[history] = more_other, more_raw
            last[history] = np.maximum(before, end)
        close(np.arange(shape[0]), other + raw > 0)

    @staticmethod
    def lose(alone, until, of, start, end, after, left):
        alone_of, until_of = alone[of], until[of]
        happens = end >= 0
        lost = extend(alone_of, until_of, start, np.where(happens, end, -1), np.where(happens, after, -np.inf), left)
        alone[of], until[of] = alone_of, until_of
        return lost

    def short(self, future, option):
        """Weeks of demand that each stoppage leaves without supply."""
        raw = 0 if option.raw == -1 else above_zero(future.amount[option.raw])[self.future]
        return self.other + above_zero(self.raw - raw) - above_zero(future.amount[option.cover])[self.future]


def old_share_at(time, delay, ramp):
    gone = np.where(ramp > 0, (time - delay) / np.where(ramp > 0, ramp, 1), 1)
    return np.where(time < delay, 1, np.where(time >= delay + ramp, 0, 1 - gone))


def old_years_until(time, delay, ramp):
    since = np.minimum(time - delay, ramp)
    bent = np.where(ramp == 0, delay, delay + since - since * since / np.where(ramp == 0, 1, 2 * ramp))
    return np.where(time <= delay, time, bent)


def outages(inputs, future, option, mine, reference, old, delay, ramp):
    """Weeks without supply by year, mean over the histories, and the mean of the worst 5 % of the histories, EUR."""
    n, horizon = inputs.sizes, future.horizon
    last = horizon * (1 - np.finfo(float).eps)
    parts = []
    for stoppages, whose, is_old in ((mine, option, False), (old, reference, True)):
        short = stoppages.short(future, whose)
        kept = short > 0
        at, short = stoppages.future[kept], short[kept]
        share = old_share_at(np.minimum(stoppages.end[kept] / WEEKS, last), delay[at], ramp[at])
        short = short * (share if is_old else 1 - share)
        parts.append((at, stoppages.history[kept], stoppages.year[kept].astype(np.intp), short))
    at, history, year, short = (np.concatenate(column) for column in zip(*parts))
    uncovered = np.bincount(year * future.count + at, short, horizon * future.count).reshape(horizon, -1) / n["histories"]
    weeks = np.bincount(history * future.count + at, short * future.discount[year, at], n["histories"] * future.count)
    weeks = weeks.reshape(n["histories"], -1)
    worst = n["histories"] * (1 - 0.95)
    kept = max(1, int(np.ceil(worst - 1e-9)))
    weeks = -np.sort(-np.partition(weeks, n["histories"] - kept, axis=0)[-kept:], axis=0)
    mean = weeks[0] if worst <= 1 else (weeks[:-1].sum(axis=0) + (worst - (kept - 1)) * weeks[-1]) / worst
    return uncovered, future.loss * mean


def book(inputs, future, option, costs, reference, uncovered, old):
    """Cost by year, year 0 first, without what comes back at the end; and the total and the outages in it, discounted."""
    n, horizon = inputs.sizes, future.horizon
    yearly = np.zeros((horizon + 1, future.count))
    places = option.costed
    own, once = costs.own[places], costs.once[places]
    yearly[0] += once.sum(axis=0)
    running = (own + old * (reference.own[places] - own)).sum(axis=0)
    yearly[1:] += running
    total = yearly[0] + (future.discount * running).sum(axis=0)
    now = costs.stock + old * (reference.stock - costs.stock)
    change = np.diff(now, axis=0, prepend=0)
    yearly[0] += change[0]
    yearly[2:] += change[1:]
    total += change[0] + (future.discount[1:] * change[1:]).sum(axis=0) - future.end_discount * now[-1]
    lost = np.zeros(future.count)
    if n["outage"] != -1:
        loss = future.loss * uncovered
        yearly[1:] += loss
        lost = (future.discount * loss).sum(axis=0)
    total += lost
    if option.end_element != -1:
        total = total - future.end_discount * future.amount[option.end]
    return yearly, total, lost


def payback(ahead):
    """Years until the running total is back at zero for good."""
    years = len(ahead)
    is_below = ahead < 0
    below = years - 1 - np.argmax(is_below[::-1], axis=0)
    at = np.minimum(below, years - 2)
    before, after = np.take_along_axis(ahead, at[None], 0)[0], np.take_along_axis(ahead, at[None] + 1, 0)[0]
    with np.errstate(divide="ignore", invalid="ignore"):
        back = at + np.minimum(1, before / (before - after))
    return np.where(~is_below.any(axis=0), 0, np.where(below == years - 1, np.nan, back))


def fill_block(inputs, futures, table):
    future, n = Future(inputs, futures), inputs.sizes
    amount, reference = future.amount, inputs.options[n["reference"]]
    costs = [Costs(inputs, future, option) for option in inputs.options]
    found = {}

    def stoppages_of(option):
        """Those of an option with the same sources are taken over."""
        for earlier, stoppages in found.items():
            other = inputs.options[earlier]
            if option.alike is not other.alike or not np.array_equal(costs[option.at].share, costs[earlier].share):
                continue
            same = (np.array_equal(amount[a[k]], amount[b[k]]) for a, b in zip(option.sources, other.sources) for k in ("after", "replaced"))
            if all(same):
                return stoppages
        found[option.at] = Stoppages(inputs, future, option, costs[option.at].share)
        return found[option.at]

    old_stoppages = stoppages_of(reference)
    old_yearly = None
    of_reference = costs[reference.at]
    carbon = lambda option, key: sum(costs[option.at].share[s] * amount[source[key]] for s, source in enumerate(option.sources))
    time_ends = np.arange(1, future.horizon + 1)[:, None]
    for option in [reference, *(o for o in inputs.options if o is not reference)]:
        share = costs[option.at].share
        delay, ramp = above_zero(amount[option.months]) / 12, above_zero(amount[option.ramp]) / 12
        old = old_years_until(time_ends, delay, ramp) - old_years_until(time_ends - 1, delay, ramp)
        uncovered, tail = outages(inputs, future, option, stoppages_of(option), reference, old_stoppages, delay, ramp)
        yearly, total, lost = book(inputs, future, option, costs[option.at], of_reference, uncovered, old)
        old_yearly = yearly if old_yearly is None else old_yearly
        flow = old_yearly - yearly
        ahead = np.cumsum(flow, axis=0)
        ahead[np.abs(ahead) <= 1e-13 * np.cumsum(np.abs(flow), axis=0)] = 0
        sources = list(enumerate(option.sources))
        weighed = lambda key: sum(share[s] * amount[source[key]] for s, source in sources)
        together = sum(share[s] * share[t] for s, a in sources for t, b in sources if a["place"] == b["place"])
        emitted = [
            (future.pieces * (carbon(option, key) + old * (carbon(reference, key) - carbon(option, key)))).sum(axis=0) / future.horizon
            for key in ("carbon", "transport")
        ]
        row = [total, total - lost + tail, lost, above_zero((-ahead).max(axis=0)), payback(ahead), weighed("lead"), weighed("on_time"),
               uncovered.sum(axis=0) / future.horizon, emitted[0], weighed("far"), together, amount[option.jobs], (delay + ramp) * 12, emitted[1]]
        for column, values in enumerate(row):
            table[futures, option.at, column] = values


def fill_table(inputs):
    n = inputs.sizes
    table = np.empty((n["futures"], n["options"], COLUMNS))
    for first in range(0, n["futures"], BLOCK):
        fill_block(inputs, slice(first, min(first + BLOCK, n["futures"])), table)
    return table


def draw_plainly(inputs, seed):
    """Estimates from their PERT distribution and events as a Poisson stream, every one independent of the others."""
    n, random = inputs.sizes, np.random.default_rng(seed)
    for estimate, (low, mode, high) in enumerate(inputs.estimateShape.reshape(-1, 3)):
        width = high - low
        rise = 0 if width == 0 else (mode - low) / width
        inputs.draws[estimate] = low + width * random.beta(1 + 4 * rise, 5 - 4 * rise, n["futures"])
    inputs.stepDraws[:] = random.random(inputs.stepDraws.shape)
    for s in range(inputs.sets):
        draw_events(inputs, s, random)


def draw_events(inputs, s, random):
    n = inputs.sizes
    expected = inputs.eventCeiling * n["horizon"] * n["histories"]
    kind = np.repeat(np.arange(n["events"]), random.poisson(expected))
    history, when = random.integers(n["histories"], size=len(kind)), random.random(len(kind)) * n["horizon"] * WEEKS
    order = np.lexsort((when, history))
    history, when, kind = history[order], when[order], kind[order]
    sigma = inputs.eventSigma[kind]
    lognormal = np.exp(above_zero(sigma) * random.standard_normal(len(kind)) - above_zero(sigma) ** 2 / 2)
    stretch = np.where(sigma < 0, random.exponential(size=len(kind)), lognormal)
    mark = random.random(len(kind)) * inputs.eventCeiling[kind]
    start = np.searchsorted(history, np.arange(n["histories"] + 1))
    inputs.set_events(s, start, when, np.minimum(n["horizon"] - 1, (when / WEEKS).astype(int)), kind, mark, stretch)


def main(what, folder, count):
    inputs = Inputs(folder)
    if what == "table":
        fill_block(inputs, slice(0, BLOCK), np.empty((BLOCK, inputs.sizes["options"], COLUMNS)))
        for _ in range(int(count)):
            began = time.process_time()
            table = fill_table(inputs)
            print(f"{1000 * (time.process_time() - began):.3f}")
        table.tofile(f"{folder}/numpy.f64")
        return
    for seed in range(int(count)):
        draw_plainly(inputs, seed)
        means = fill_table(inputs)[:, :, :2].mean(axis=0)
        differences = means[:, 0] - means[inputs.sizes["reference"], 0]
        print(json.dumps({"differences": differences.tolist(), "tails": means[:, 1].tolist()}))


main(*sys.argv[1:])
