/*
 * The table of the model in plain C: every future and option, 14 columns, from the same compiled inputs and the same draws.
 *
 * Usage: table FOLDER ROUNDS. Reads the arrays that peer-inputs.ts names from FOLDER, calculates the table as often as asked, writes it
 * to FOLDER/c.f64 and prints the processor time of each round, ms.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { WEEKS = 52, COLUMNS = 14, BASES = 4, MOST_SOURCES = 8, MOST_YEARS = 40, MOST_WORST = 1024 };
enum { PURCHASE, CUSTOMS, DELIVERED, TIED };
enum { PER_PIECE, PER_YEAR, PER_ORDER, SHARE, ONE_OFF };
enum { S_SHARE, S_LEAD, S_LEAD_SD, S_ORDER, S_PREPAID, S_AFTER, S_REPLACED, S_CARBON, S_TRANSPORT, S_ON_TIME, S_FAR, S_LATE,
       S_LATE_WEEKS, S_RESCUE, S_RESCUED, S_PLACE, S_COUNT };
enum { L_ELEMENT, L_KIND, L_SLOT, L_AMOUNT, L_DRIVER, L_BASE, L_ENTERS, L_COUNT };
enum { O_COVER, O_RAW, O_RAW_SHARE, O_END, O_END_ELEMENT, O_MONTHS, O_RAMP, O_JOBS, O_COUNT };
enum { F_RATE, F_PIECES, F_WEEKLY_SD, F_SERVICE, F_HOLDING, F_STANDSTILL, F_LOST };

static char folder[512];

static void *load(const char *name, const char *kind) {
  char path[600];
  snprintf(path, sizeof path, "%s/%s.%s", folder, name, kind);
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  void *read = malloc(size + 8);
  if (fread(read, 1, size, file) != (size_t)size) { perror(path); exit(1); }
  fclose(file);
  return read;
}

static double above0(double x) { return x > 0 ? x : 0; }
static double larger(double a, double b) { return a > b ? a : b; }
static double smaller(double a, double b) { return a < b ? a : b; }

/* Sizes, in the order of the file. */
static struct {
  int options, elements, horizon, estimates, steps, amounts, drivers, events, futures, histories, reference, demandDriver;
  int stockBase, transit, cycle, safety, cover, raw, capital, outage, late, futuresPerSet;
} n;

static int *productStart, *ofStart, *of, *driverNumbers, *frameNumbers, *eventNumbers, *optionNumbers, *costedStart, *costed;
static int *stopsStart, *stops, *isRaw, *sourceStart, *sourceNumbers, *lineStart, *lineNumbers, *stepStart, *stepNumbers;
static int *historyStart, *eventYear, *eventClass;
static double *factor, *fadeYears, *stepFrom, *stepChance, *draws, *stepDraws, *eventTime, *eventMark, *eventStretch;

/* One future. */
static double *amount, *level, *stepDraw, discount[MOST_YEARS], pieces[MOST_YEARS];
static double endDiscount, stockRate, safetyFactor, demandVariation, lossPerWeek;
/* All options in one future: own[option][element][year], once[option][element], stock[option][year], share[option][source]. */
static double *own, *once, *stock, *shares, *oldShare, *uncovered, *tail, *yearly;
static double *base; /* of the option at hand: [slot][base][year] */

static int sourcesOf(int o) { return sourceStart[o + 1] - sourceStart[o]; }
static double ofSource(int o, int s, int what) { return amount[sourceNumbers[(sourceStart[o] + s) * S_COUNT + what]]; }
static double ofOption(int o, int what) { return amount[optionNumbers[o * O_COUNT + what]]; }
static double rawOf(int o) { return optionNumbers[o * O_COUNT + O_RAW] == -1 ? 0 : above0(ofOption(o, O_RAW)); }

/* z with P(Z < z) = p, by Newton's method. */
static double normalQuantile(double p) {
  double z = 0;
  for (int i = 0; i < 60; i++) {
    double step = (0.5 * erfc(-z / M_SQRT2) - p) / (exp(-z * z / 2) / sqrt(2 * M_PI));
    z -= step > 1 ? 1 : step < -1 ? -1 : step;
    if (fabs(step) < 1e-15) break;
  }
  return z;
}

static void prepareFuture(const double *values) {
  for (int a = 0, p = 0; a < n.amounts; a++) {
    double sum = 0;
    for (; p < productStart[a + 1]; p++) {
      double term = factor[p];
      for (int i = ofStart[p]; i < ofStart[p + 1]; i++) term *= values[of[i]];
      sum += term;
    }
    amount[a] = sum;
  }
  for (int d = 0; d < n.drivers; d++) {
    double now = amount[driverNumbers[3 * d]], growth = amount[driverNumbers[3 * d + 1]], fadeTo = amount[driverNumbers[3 * d + 2]];
    for (int year = 0; year < n.horizon; year++) {
      level[d * n.horizon + year] = now;
      now *= 1 + growth + (fadeTo - growth) * (fadeYears[d] > 0 ? smaller(1, year / fadeYears[d]) : 1);
    }
  }
  double perYear = 1 / (1 + amount[frameNumbers[F_RATE]]), volume = amount[frameNumbers[F_PIECES]];
  double now = sqrt(perYear), service = amount[frameNumbers[F_SERVICE]];
  for (int year = 0; year < n.horizon; year++, now *= perYear) {
    discount[year] = now;
    pieces[year] = volume * (n.demandDriver == -1 ? 1 : level[n.demandDriver * n.horizon + year]);
  }
  static double lastService = -1, lastFactor;
  if (service != lastService) { lastService = service; lastFactor = service <= 0.5 ? 0 : normalQuantile(service); }
  safetyFactor = lastFactor;
  endDiscount = pow(perYear, n.horizon);
  stockRate = amount[frameNumbers[F_HOLDING]];
  demandVariation = volume > 0 ? amount[frameNumbers[F_WEEKLY_SD]] * WEEKS / volume : 0;
  lossPerWeek = amount[frameNumbers[F_STANDSTILL]] * amount[frameNumbers[F_LOST]];
}

/* A source given as the rest takes what the others leave; when these are more than the whole, they share it. */
static void fillShares(int o) {
  double total = 0, *share = shares + o * MOST_SOURCES;
  int rest = -1;
  for (int s = 0; s < sourcesOf(o); s++) {
    int number = sourceNumbers[(sourceStart[o] + s) * S_COUNT + S_SHARE];
    share[s] = number == -1 ? 0 : amount[number];
    if (number == -1) rest = s;
    total += share[s];
  }
  if (rest != -1 && total <= 1) share[rest] = 1 - total;
  else if (rest != -1) for (int s = 0; s < sourcesOf(o); s++) share[s] /= total;
}

static double ordersOf(int o, int slot) {
  if (slot < sourcesOf(o)) return WEEKS / ofSource(o, slot, S_ORDER);
  double orders = 0;
  for (int s = 0; s < sourcesOf(o); s++) if (shares[o * MOST_SOURCES + s] > 0) orders += WEEKS / ofSource(o, s, S_ORDER);
  return orders;
}

static void addLines(int o) {
  int H = n.horizon, whole = sourcesOf(o);
  for (int l = lineStart[o]; l < lineStart[o + 1]; l++) {
    const int *line = lineNumbers + l * L_COUNT;
    int slot = line[L_SLOT], driver = line[L_DRIVER];
    double part = slot == whole ? 1 : shares[o * MOST_SOURCES + slot], years[MOST_YEARS];
    if (part == 0) continue;
    if (line[L_KIND] == ONE_OFF) {
      double now = amount[line[L_AMOUNT]];
      for (int s = stepStart[l]; s < stepStart[l + 1]; s++)
        if (stepFrom[s] <= 0 && stepDraw[stepNumbers[2 * s + 1]] < stepChance[s]) now = amount[stepNumbers[2 * s]];
      once[o * n.elements + line[L_ELEMENT]] += driver == -1 ? now : now * level[driver * H];
      continue;
    }
    double orders = line[L_KIND] == PER_ORDER ? ordersOf(o, slot) : 0;
    const double *of = base + (slot * BASES + (line[L_BASE] > 0 ? line[L_BASE] : 0)) * H;
    double *into = own + (o * n.elements + line[L_ELEMENT]) * H;
    for (int year = 0; year < H; year++) {
      double now = amount[line[L_AMOUNT]];
      for (int s = stepStart[l]; s < stepStart[l + 1]; s++) {
        double inForce = smaller(1, year + 1 - stepFrom[s]);
        if (inForce > 0 && stepDraw[stepNumbers[2 * s + 1]] < stepChance[s]) now += (amount[stepNumbers[2 * s]] - now) * inForce;
      }
      if (driver != -1) now *= level[driver * H + year];
      if (line[L_KIND] == PER_PIECE) now *= part * pieces[year];
      else if (line[L_KIND] == SHARE) now *= of[year];
      else if (line[L_KIND] == PER_ORDER) now *= orders;
      years[year] = now;
      into[year] += now;
    }
    for (int entered = 0; entered < BASES; entered++) {
      if (!(line[L_ENTERS] >> entered & 1)) continue;
      for (int year = 0; year < H; year++) base[(slot * BASES + entered) * H + year] += years[year];
      if (slot != whole) for (int year = 0; year < H; year++) base[(whole * BASES + entered) * H + year] += years[year];
    }
  }
}

static void addWeeks(int o, int element, int slot, double weeks) {
  if (weeks == 0) return;
  for (int year = 0; year < n.horizon; year++) {
    double value = weeks / WEEKS * base[(slot * BASES + n.stockBase) * n.horizon + year];
    own[(o * n.elements + element) * n.horizon + year] += stockRate * value;
    stock[o * n.horizon + year] += value;
  }
}

static void addStock(int o) {
  int whole = sourcesOf(o);
  for (int s = 0; s < whole; s++) {
    if (shares[o * MOST_SOURCES + s] == 0) continue;
    double lead = above0(ofSource(o, s, S_LEAD)), sd = above0(ofSource(o, s, S_LEAD_SD));
    addWeeks(o, n.transit, s, lead * above0(ofSource(o, s, S_PREPAID)));
    addWeeks(o, n.cycle, s, above0(ofSource(o, s, S_ORDER)) / 2);
    addWeeks(o, n.safety, s, safetyFactor * sqrt(lead * demandVariation * demandVariation + sd * sd));
  }
  addWeeks(o, n.cover, whole, above0(ofOption(o, O_COVER)));
  addWeeks(o, n.raw, whole, rawOf(o) * above0(ofOption(o, O_RAW_SHARE)));
}

/* A delay is exponential and counts up to three weeks; what no stock covers is flown in or lost, whichever costs less. */
static void addLateDeliveries(int o) {
  double cover = above0(ofOption(o, O_COVER));
  if (n.late == -1) return;
  for (int s = 0; s < sourcesOf(o); s++) {
    double share = shares[o * MOST_SOURCES + s], mean = above0(ofSource(o, s, S_LATE_WEEKS));
    double late = smaller(1, above0(ofSource(o, s, S_LATE)));
    if (share == 0 || mean == 0 || late == 0 || cover >= 3 * share) continue;
    double missing = WEEKS / ofSource(o, s, S_ORDER) * late * mean * (exp(-cover / share / mean) - exp(-3 / mean));
    double weeks = share * above0(missing - WEEKS * above0(ofSource(o, s, S_RESCUED)));
    int rescue = sourceNumbers[(sourceStart[o] + s) * S_COUNT + S_RESCUE];
    for (int year = 0; year < n.horizon; year++) {
      double flown = rescue == -1 ? INFINITY : above0(amount[rescue]) * pieces[year] / WEEKS;
      own[(o * n.elements + n.late) * n.horizon + year] += weeks * smaller(above0(lossPerWeek), flown);
    }
  }
}

static double oldShareAt(double time, double delay, double ramp) {
  return time < delay ? 1 : time >= delay + ramp ? 0 : 1 - (time - delay) / ramp;
}

static double oldYearsUntil(double time, double delay, double ramp) {
  if (time <= delay) return time;
  double since = smaller(time - delay, ramp);
  return ramp == 0 ? delay : delay + since - since * since / (2 * ramp);
}

/* Stretches in which sources of an option are down, in all histories of one future. */
struct stoppages { int *start, *year, same; double *end, *other, *raw; };
static struct stoppages *found;
static struct { int *start, *year, *class; double *time, *weeks; } happening;

/* Every so many futures meet a set of histories of their own. */
static void beginOutages(int future) {
  const int *start = historyStart + future / n.futuresPerSet * n.histories;
  int count = 0;
  for (int h = 0; h < n.histories; h++) {
    for (int i = start[h]; i < start[h + 1]; i++) {
      int class = eventClass[i];
      if (eventMark[i] >= amount[eventNumbers[2 * class]]) continue;
      happening.time[count] = eventTime[i];
      happening.year[count] = eventYear[i];
      happening.class[count] = class;
      happening.weeks[count++] = eventStretch[i] * above0(amount[eventNumbers[2 * class + 1]]);
    }
    happening.start[h + 1] = count;
  }
  for (int o = 0; o < n.options; o++) found[o].same = -1;
}

static int isAlike(int one, int other) {
  if (sourcesOf(one) != sourcesOf(other)) return 0;
  int hasRaw = optionNumbers[one * O_COUNT + O_RAW] != -1;
  if (hasRaw != (optionNumbers[other * O_COUNT + O_RAW] != -1)) return 0;
  if (hasRaw && memcmp(isRaw + one * n.events, isRaw + other * n.events, n.events * sizeof(int))) return 0;
  const int *a = stopsStart + one * n.events, *b = stopsStart + other * n.events;
  for (int e = 0; e <= n.events; e++) if (a[e] - a[0] != b[e] - b[0]) return 0;
  return !memcmp(stops + a[0], stops + b[0], (a[n.events] - a[0]) * sizeof(int));
}

static int hasSameSources(int one, int other) {
  for (int s = 0; s < sourcesOf(one); s++)
    if (shares[one * MOST_SOURCES + s] != shares[other * MOST_SOURCES + s] || ofSource(one, s, S_AFTER) != ofSource(other, s, S_AFTER) ||
        ofSource(one, s, S_REPLACED) != ofSource(other, s, S_REPLACED)) return 0;
  return 1;
}

struct down { double until, alone; };

/* Weeks of supply that a source loses more by an outage: in full until others replace it, then what they leave. */
static inline double extend(struct down *down, double from, double to, double after, double left) {
  double aloneTo = smaller(to, from + after);
  double moreAlone = above0(aloneTo - larger(from, down->alone)), more = above0(to - larger(from, down->until));
  if (moreAlone > 0) down->alone = aloneTo;
  if (more > 0) down->until = to;
  return left * more + (1 - left) * moreAlone;
}

static char *alike; /* alike[option][other] */

static const struct stoppages *findStoppages(int o) {
  struct stoppages *into = found + o;
  if (into->same != -1) return found + into->same;
  for (int other = 0; other < o; other++)
    if (alike[o * n.options + other] && found[other].same == other && hasSameSources(o, other)) return found + (into->same = other);
  into->same = o;
  int hasRaw = optionNumbers[o * O_COUNT + O_RAW] != -1, count = 0, sources = sourcesOf(o);
  double after[MOST_SOURCES], left[MOST_SOURCES];
  struct down all[MOST_SOURCES], others[MOST_SOURCES];
  for (int s = 0; s < sources; s++) {
    after[s] = above0(ofSource(o, s, S_AFTER));
    left[s] = 1 - smaller(1, above0(ofSource(o, s, S_REPLACED)));
  }
  for (int h = 0; h < n.histories; h++) {
    int began = 0;
    double until = -1, other = 0, raw = 0;
    for (int s = 0; s < sources; s++) all[s] = others[s] = (struct down){-1, -1};
    for (int i = happening.start[h]; i <= happening.start[h + 1]; i++) {
      int isLast = i == happening.start[h + 1];
      int class = isLast ? 0 : happening.class[i];
      const int *first = stopsStart + o * n.events + class;
      if (!isLast && first[0] == first[1]) continue;
      double from = isLast ? INFINITY : happening.time[i];
      if (from > until) {
        if (other + raw > 0) {
          into->year[count] = began;
          into->end[count] = until;
          into->other[count] = other;
          into->raw[count++] = raw;
        }
        if (isLast) break;
        began = happening.year[i];
        other = raw = 0;
      }
      double to = from + happening.weeks[i];
      for (int hit = first[0]; hit < first[1]; hit++) {
        int s = stops[hit];
        double share = shares[o * MOST_SOURCES + s];
        if (share == 0) continue;
        double lost = share * extend(all + s, from, to, after[s], left[s]);
        if (!hasRaw) other += lost;
        else {
          double without = isRaw[o * n.events + class] ? 0 : share * extend(others + s, from, to, after[s], left[s]);
          other += without;
          raw += lost - without;
        }
        if (to > until) until = to;
      }
    }
    into->start[h + 1] = count;
  }
  return into;
}

/* Mean of the worst 5 % of the histories. */
static double worstMean(const double *values) {
  double worst[MOST_WORST], share = n.histories * (1 - 0.95), sum = 0;
  int kept = ceil(share - 1e-9), count = 0;
  if (kept < 1) kept = 1;
  for (int h = 0; h < n.histories; h++) {
    if (count == kept && values[h] <= worst[count - 1]) continue;
    int place = count < kept ? count : kept - 1;
    for (; place > 0 && worst[place - 1] < values[h]; place--) worst[place] = worst[place - 1];
    worst[place] = values[h];
    if (count < kept) count++;
  }
  if (share <= 1) return worst[0];
  for (int place = 0; place < kept - 1; place++) sum += worst[place];
  return (sum + (share - (kept - 1)) * worst[kept - 1]) / share;
}

static void simulateOutages(int o, double delay, double ramp) {
  static double *weeksOf;
  if (!weeksOf) weeksOf = malloc(n.histories * sizeof(double));
  const struct stoppages *mine = findStoppages(o), *old = findStoppages(n.reference);
  double cover = above0(ofOption(o, O_COVER)), raw = rawOf(o), *into = uncovered + o * n.horizon;
  double oldCover = above0(ofOption(n.reference, O_COVER)), oldRaw = rawOf(n.reference), last = n.horizon * (1 - 0x1p-52);
  for (int year = 0; year < n.horizon; year++) into[year] = 0;
  for (int h = 0; h < n.histories; h++) {
    double weeks = 0;
    for (int i = mine->start[h]; i < mine->start[h + 1]; i++) {
      double missing = mine->other[i] + above0(mine->raw[i] - raw) - cover;
      if (!(missing > 0)) continue;
      if (delay + ramp > 0) missing *= 1 - oldShareAt(smaller(mine->end[i] / WEEKS, last), delay, ramp);
      into[mine->year[i]] += missing;
      weeks += missing * discount[mine->year[i]];
    }
    for (int i = old->start[h]; delay + ramp > 0 && i < old->start[h + 1]; i++) {
      double missing = old->other[i] + above0(old->raw[i] - oldRaw) - oldCover, ended = smaller(old->end[i] / WEEKS, last);
      if (!(missing > 0)) continue;
      if (ended >= delay + ramp) break;
      missing *= oldShareAt(ended, delay, ramp);
      into[old->year[i]] += missing;
      weeks += missing * discount[old->year[i]];
    }
    weeksOf[h] = weeks;
  }
  for (int year = 0; year < n.horizon; year++) into[year] /= n.histories;
  tail[o] = lossPerWeek * worstMean(weeksOf);
}

/* Books an option and writes its row: pvCost, tail, outageCost, cashNeed, payback and so on, as futures-table.ts names them. */
static void bookOption(int o, double years, double *row) {
  int H = n.horizon, r = n.reference, E = n.elements;
  double *flow = yearly + o * (H + 1), *old = oldShare + o * H, total = 0, before = 0, outages = 0, weeks = 0;
  for (int year = 0; year <= H; year++) flow[year] = 0;
  for (int i = costedStart[o]; i < costedStart[o + 1]; i++) {
    int element = costed[i];
    double pv = once[o * E + element];
    flow[0] += pv;
    for (int year = 0; year < H; year++) {
      double mine = own[(o * E + element) * H + year];
      double cost = mine + old[year] * (own[(r * E + element) * H + year] - mine);
      flow[year + 1] += cost;
      pv += discount[year] * cost;
    }
    total += pv;
  }
  for (int year = 0; year < H; year++) {
    double mine = stock[o * H + year], now = mine + old[year] * (stock[r * H + year] - mine);
    flow[year == 0 ? 0 : year + 1] += now - before;
    total += (year == 0 ? 1 : discount[year]) * (now - before);
    before = now;
    double loss = lossPerWeek * uncovered[o * H + year];
    if (n.outage != -1) {
      flow[year + 1] += loss;
      outages += discount[year] * loss;
    }
    weeks += uncovered[o * H + year];
  }
  total += outages - endDiscount * before;
  if (optionNumbers[o * O_COUNT + O_END_ELEMENT] != -1) total -= endDiscount * ofOption(o, O_END);
  double ahead[MOST_YEARS], sum = 0, size = 0, need = 0;
  for (int year = 0; year <= H; year++) {
    double gain = yearly[r * (H + 1) + year] - flow[year];
    sum += gain;
    size += fabs(gain);
    if (fabs(sum) <= 1e-13 * size) sum = 0;
    ahead[year] = sum;
    need = larger(need, -sum);
  }
  int below = H;
  while (below >= 0 && !(ahead[below] < 0)) below--;
  double payback = below < 0 ? 0 : below == H ? NAN : below + smaller(1, ahead[below] / (ahead[below] - ahead[below + 1]));
  double lead = 0, onTime = 0, far = 0, together = 0, carbon = 0, transport = 0, oldCarbon = 0, oldTransport = 0;
  for (int s = 0; s < sourcesOf(o); s++) {
    double share = shares[o * MOST_SOURCES + s];
    lead += share * ofSource(o, s, S_LEAD);
    onTime += share * ofSource(o, s, S_ON_TIME);
    far += share * ofSource(o, s, S_FAR);
    carbon += share * ofSource(o, s, S_CARBON);
    transport += share * ofSource(o, s, S_TRANSPORT);
    for (int t = 0; t < sourcesOf(o); t++)
      if (sourceNumbers[(sourceStart[o] + t) * S_COUNT + S_PLACE] == sourceNumbers[(sourceStart[o] + s) * S_COUNT + S_PLACE])
        together += share * shares[o * MOST_SOURCES + t];
  }
  for (int s = 0; s < sourcesOf(r); s++) {
    oldCarbon += shares[r * MOST_SOURCES + s] * ofSource(r, s, S_CARBON);
    oldTransport += shares[r * MOST_SOURCES + s] * ofSource(r, s, S_TRANSPORT);
  }
  double carbonSum = 0, transportSum = 0;
  for (int year = 0; year < H; year++) {
    carbonSum += pieces[year] * (carbon + old[year] * (oldCarbon - carbon));
    transportSum += pieces[year] * (transport + old[year] * (oldTransport - transport));
  }
  double columns[COLUMNS] = {total,      total - outages + tail[o], outages, need, payback, lead, onTime, weeks / H, carbonSum / H, far,
                             together, ofOption(o, O_JOBS),      years * 12, transportSum / H};
  memcpy(row, columns, sizeof columns);
}

static void fillTable(double *table) {
  int H = n.horizon;
  for (int future = 0; future < n.futures; future++) {
    stepDraw = stepDraws + future * n.steps;
    prepareFuture(draws + future * n.estimates);
    memset(own, 0, n.options * n.elements * H * sizeof(double));
    memset(once, 0, n.options * n.elements * sizeof(double));
    memset(stock, 0, n.options * H * sizeof(double));
    beginOutages(future);
    for (int o = 0; o < n.options; o++) {
      memset(base, 0, (MOST_SOURCES + 1) * BASES * H * sizeof(double));
      fillShares(o);
      addLines(o);
      addStock(o);
      addLateDeliveries(o);
    }
    for (int i = -1; i < n.options; i++) { /* the reference first: the others are booked against it */
      int o = i == -1 ? n.reference : i;
      if (i == n.reference) continue;
      double delay = above0(ofOption(o, O_MONTHS)) / 12, ramp = above0(ofOption(o, O_RAMP)) / 12;
      for (int year = 0; year < H; year++)
        oldShare[o * H + year] = oldYearsUntil(year + 1, delay, ramp) - oldYearsUntil(year, delay, ramp);
      simulateOutages(o, delay, ramp);
      bookOption(o, delay + ramp, table + (future * n.options + o) * COLUMNS);
    }
  }
}

static double *numbers(long count) { return calloc(count, sizeof(double)); }
static int *wholes(long count) { return calloc(count, sizeof(int)); }

static void loadAll(void) {
#define WHOLE(name) name = load(#name, "i32")
#define REAL(name) name = load(#name, "f64")
  memcpy(&n, load("sizes", "i32"), sizeof n);
  WHOLE(productStart), WHOLE(ofStart), WHOLE(of), WHOLE(driverNumbers), WHOLE(frameNumbers), WHOLE(eventNumbers), WHOLE(optionNumbers);
  WHOLE(costedStart), WHOLE(costed), WHOLE(stopsStart), WHOLE(stops), WHOLE(isRaw), WHOLE(sourceStart), WHOLE(sourceNumbers);
  WHOLE(lineStart), WHOLE(lineNumbers), WHOLE(stepStart), WHOLE(stepNumbers), WHOLE(historyStart), WHOLE(eventYear), WHOLE(eventClass);
  REAL(factor), REAL(fadeYears), REAL(stepFrom), REAL(stepChance), REAL(draws), REAL(stepDraws), REAL(eventTime), REAL(eventMark);
  REAL(eventStretch);
  int events = 0;
  for (int set = 0; set * n.futuresPerSet < n.futures; set++)
    events = larger(events, historyStart[(set + 1) * n.histories] - historyStart[set * n.histories]);
  amount = numbers(n.amounts), level = numbers(n.drivers * n.horizon), own = numbers(n.options * n.elements * n.horizon);
  once = numbers(n.options * n.elements), stock = numbers(n.options * n.horizon), shares = numbers(n.options * MOST_SOURCES);
  oldShare = numbers(n.options * n.horizon), uncovered = numbers(n.options * n.horizon), tail = numbers(n.options);
  yearly = numbers(n.options * (n.horizon + 1)), base = numbers((MOST_SOURCES + 1) * BASES * n.horizon);
  happening.start = wholes(n.histories + 1), happening.year = wholes(events), happening.class = wholes(events);
  happening.time = numbers(events), happening.weeks = numbers(events);
  found = calloc(n.options, sizeof *found);
  alike = malloc(n.options * n.options);
  for (int o = 0; o < n.options; o++) {
    found[o].start = wholes(n.histories + 1), found[o].year = wholes(events);
    found[o].end = numbers(events), found[o].other = numbers(events), found[o].raw = numbers(events);
    for (int other = 0; other < n.options; other++) alike[o * n.options + other] = isAlike(o, other);
  }
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  snprintf(folder, sizeof folder, "%s", argv[1]);
  loadAll();
  long count = (long)n.futures * n.options * COLUMNS;
  double *table = numbers(count);
  for (int round = 0; round < atoi(argv[2]); round++) {
    clock_t began = clock();
    fillTable(table);
    printf("%.3f\n", 1000.0 * (clock() - began) / CLOCKS_PER_SEC);
  }
  char path[600];
  snprintf(path, sizeof path, "%s/c.f64", folder);
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(table, sizeof(double), count, file) != (size_t)count) { perror(path); return 1; }
  return fclose(file);
}
