/** What people call goods of chapters 2 to 24 and 64 to 96, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  '0201': 'meat, beef, pork, chicken, poultry, lamb, mince, steak, veal',
  '0302': 'fish, salmon, prawn, shrimp, mussel, shellfish, herring, smoked salmon, oyster, cod, tuna, seafood, caviar',
  '0402':
    "milk, milk powder, cream, yoghurt, butter, cheese, dairy, egg, egg powder, honey, goat's cheese, cream cheese, plant-based milk, oat milk, cottage cheese, milkshake",
  '0602': 'live plant, tree, cut flower, houseplant, flower bulb, turf',
  '0710': 'vegetable, frozen vegetable, potato, tomato, onion, carrot, chips, frozen chips, mushroom, lentil, chickpea, olive',
  '0811':
    'fruit, apple, pear, banana, strawberry, nut, almond, dried fruit, frozen fruit, cashew, hazelnut, raisin, date fruit, raspberry, blueberry',
  '0901': 'coffee, coffee beans, tea, spice, pepper, coffee capsule, coffee pod, vanilla, herb, cinnamon, seasoning, tea bag',
  '1006': 'rice, wheat, grain, flour, malt, quinoa, oats, hops, soya, linseed, gluten, cereal',
  '1209': 'seed, grass seed, flower seed, vegetable seed',
  '1509': 'olive oil, sunflower oil, frying fat, margarine, cooking oil, rapeseed oil, palm oil, coconut oil, vegetable oil, grease',
  '1601':
    'sausage, ham, salami, burger, pâté, tinned fish, tinned tuna, croquette, bacon, cold meat, fish finger, nugget, black pudding, salad filling, deli meat, sandwich spread, pâté slice, jerky',
  '1704': 'sweet, sugar, confectionery, chewing gum, lollipop, nougat, marzipan, syrup, toffee, liquorice, marshmallow, fudge, candy',
  '1806':
    'chocolate, praline, cocoa, chocolate spread, chocolate bar, Easter egg, cocoa powder, truffle, chocolate box, couverture chocolate',
  '1905':
    'biscuit, bread, pastry, waffle, speculoos, tart, pizza, pasta, cracker, breakfast cereal, croissant, cake, crisps, gingerbread, noodles, muesli, pancake, bakery product, puff pastry, cookie, pie, crispbread, baby food, dough, tortilla, granola, lasagne, doughnut, brownie, muffin, cereal bar, energy bar, rice cake, baguette, dessert, popcorn, sandwich, flapjack, scone, cake mix, bread roll, shortbread, frozen pastry, pretzel, wrap',
  '2007':
    'jam, fruit juice, tinned vegetable, gherkin, tomato sauce, compote, apple juice, tomato puree, peanut butter, marmalade, orange juice, pickle, juice',
  '2106':
    'sauce, mayonnaise, mustard, ketchup, soup, stock cube, yeast, ice cream, ready meal, vinegar, veggie burger, salad dressing, protein powder, table salt, meat substitute, sorbet, pesto, food additive, sports nutrition, chutney, tapenade, hummus, sushi, prepared salad, quiche, tofu, marinade, vegan food, meal kit, stock powder, gravy, dip, ice lolly',
  '2106.2': 'food supplement, vitamin, vitamin tablet, nutritional supplement',
  '2203':
    'beer, wine, soft drink, mineral water, lemonade, gin, whisky, cider, energy drink, liqueur, champagne, sparkling wine, spirit, bottled water, rum, vodka, ale, lager, alcohol-free beer, kombucha, cordial, cola, drink, iced tea, tonic, craft beer, stout, mocktail, sports drink, aperitif, prosecco, sparkling water',
  '2309':
    'dog food, cat food, pet food, dog treat, bird seed, fish food, cat treat, dog biscuit, rabbit food, horse treat, puppy food, pet treat, hamster food',
  '2309.2': 'animal feed, cattle feed, compound feed, horse feed, chicken feed, premix, feed additive',
  '2402': 'cigarette, cigar, tobacco, rolling tobacco, cigarillo',
  '6401': 'boot, wellington, wellington boot, welly, rubber boot, gumboot, rain boot, wader, work boot',
  '6402': 'flip-flop, slider, clog, crocs, beach shoe, sports shoe, football boot, ski boot, studs',
  '6403':
    "shoe, leather shoe, ladies' shoe, men's shoe, children's shoe, court shoe, heel, ankle boot, moccasin, sandal, slipper, walking boot, hiking boot, loafer, brogue, riding boot, ballet shoe, lace-up shoe, Chelsea boot, snow boot, dance shoe, leather boot, pump",
  '6403.2': 'safety shoe, work shoe, safety boot, steel toe cap boot, safety footwear, toecap shoe',
  '6404': 'trainer, sneaker, running shoe, tennis shoe, plimsoll, espadrille, canvas shoe, house slipper',
  '6406': 'sole, shoe sole, insole, shoelace, shoe heel, shoe upper, gaiter, heel pad',
  '6504': 'hat, straw hat, felt hat, sun hat, panama',
  '6505': 'cap, baseball cap, beanie, bobble hat, woolly hat, hair net, bandana, headband, beret, bucket hat',
  '6506':
    "helmet, cycle helmet, bike helmet, motorcycle helmet, crash helmet, ski helmet, riding hat, bump cap, skate helmet, children's helmet",
  '6506.2': 'hard hat, safety helmet, site helmet, face shield, visor, welding helmet, fall arrest block, safety harness',
  '6601':
    'umbrella, folding umbrella, golf umbrella, parasol, cantilever parasol, garden parasol, beach umbrella, sunshade, patio umbrella, brolly',
  '6602': 'walking stick, cane, shooting stick, riding crop, whip, hiking pole, trekking pole, crook',
  '6603': 'parasol base, umbrella stand base, umbrella frame, umbrella rib, parasol cover',
  '6701': 'feather, plume, ostrich feather',
  '6702': 'artificial flower, silk flower, artificial plant, fake plant, faux flower, artificial hedge, artificial foliage',
  '6704': 'wig, hairpiece, hair extension, false eyelash, false beard, toupee',
  '6801': 'sett, cobblestone, cobble, granite sett, stone kerb, granite paver, pebble',
  '6802':
    'natural stone, bluestone, marble, granite, travertine, limestone, sandstone, gravestone, headstone, memorial, window sill, door sill, stone tile, stone slab, stone cladding, marble fireplace, mosaic, garden gnome, stone ornament, decorative gravel',
  '6802.2': 'granite worktop, stone worktop, quartz worktop, kitchen countertop, marble table top',
  '6803': 'slate, roofing slate, slate tile',
  '6804':
    'grinding disc, cutting disc, grinding wheel, sharpening stone, whetstone, oilstone, diamond disc, flap disc, honing stone, cut-off wheel, fibre disc, polishing disc, sharpening wheel, diamond blade, tile blade',
  '6805': 'sandpaper, abrasive paper, sanding belt, sanding disc, emery cloth, sanding sponge, abrasive roll, wet and dry paper, abrasive',
  '6806': 'rock wool, mineral wool, stone wool, insulation wool, slag wool, vermiculite, expanded clay',
  '6807': 'roofing felt, bitumen membrane, asphalt shingle, roof covering, bituminous sheet, damp proof course',
  '6808': 'wood wool board, wood-cement board, wood fibre insulation, cement-bonded board',
  '6809':
    'plasterboard, gypsum board, drywall, gypsum block, plaster moulding, cornice, coving, ceiling rose, ceiling tile, gypsum fibreboard',
  '6810':
    'concrete block, breeze block, precast concrete, concrete element, paver, block paving, concrete paving slab, kerb, kerbstone, hollow-core slab, concrete pipe, concrete post, concrete panel, retaining wall, concrete stairs, concrete beam, lintel, concrete tank, artificial stone, engineered stone, terrazzo, coping stone, grass paver, concrete sleeper, manhole ring, foundation pile, retaining block, L-wall, speed bump, paving slab, patio slab, inspection chamber, interlocking block, foundation pad, concrete, precast, burial vault, paving, paving stone, concrete fence panel, garden slab, concrete product, channel drain',
  '6811': 'fibre cement, fibre cement board, corrugated cement sheet, eternit, artificial slate, cement cladding, facade panel',
  '6813': 'brake lining, brake pad, friction plate, friction material, clutch lining, brake shoe',
  '6814': 'mica, mica sheet, mica tape',
  '6815': 'carbon fibre, carbon, carbon sheet, carbon tube, carbon fibre part, carbon composite',
  '6815.2': 'graphite part, graphite crucible, graphite plate, basalt fibre, magnesia brick, unfired refractory',
  '6901': 'insulating fire brick, diatomite brick',
  '6902': 'fire brick, refractory brick, kiln brick, refractory block, fireclay, chamotte, refractory tile',
  '6903': 'crucible, muffle, refractory tube, kiln shelf, ceramic fibre, furnace lining, kiln furniture, casting nozzle',
  '6904':
    'brick, facing brick, building brick, clay block, hollow brick, brick slip, clay paver, house brick, clay brick, engineering brick',
  '6905': 'roof tile, clay tile, pantile, ridge tile, chimney pot, flue liner, chimney liner, chimney cowl, roof finial, tile',
  '6906': 'clay pipe, vitrified clay pipe, stoneware pipe, drain pipe in clay',
  '6907': 'tile, floor tile, wall tile, ceramic tile, porcelain tile, mosaic tile, bathroom tile, patio tile, quarry tile, metro tile',
  '6909':
    'technical ceramics, ceramic part, ceramic plate, laboratory ceramics, ceramic seal ring, zirconia, alumina, ceramic substrate, advanced ceramics',
  '6910':
    'washbasin, wash basin, toilet, toilet bowl, WC, lavatory, toilet pan, bidet, urinal, sanitary ware, handbasin, ceramic sink, butler sink, cistern, toilet cistern, pedestal basin, ceramic shower tray, sink',
  '6911':
    'crockery, porcelain, tableware, dinner service, plate, dinner plate, soup plate, cup, teacup, mug, saucer, teapot, bowl, sugar bowl, milk jug, china, coffee cup, espresso cup, egg cup, side plate, butter dish, hotel crockery, dish',
  '6912': 'earthenware, stoneware, oven dish, pottery, ceramic dish, tagine, ramekin, casserole dish',
  '6913': 'figurine, porcelain figurine, ceramic vase, vase, ornament, urn, statuette, ceramic decoration',
  '6914': 'terracotta, terracotta pot, clay pot, ceramic planter, plant pot, flower pot',
  '7002': 'glass tube, glass rod, glass ball, quartz tube',
  '7003': 'patterned glass, wired glass, rolled glass, profiled glass, cast glass',
  '7005': 'float glass, sheet glass, pane, window glass, coated glass, horticultural glass, glass cut to size',
  '7006': 'bent glass, engraved glass, sandblasted glass, glass shelf, glass table top, glass splashback, bevelled glass',
  '7007':
    'safety glass, toughened glass, tempered glass, laminated glass, windscreen, car window, bulletproof glass, shower screen, glass balustrade, glass door, shower enclosure, shower door, walk-in shower, glass partition, glass panel, shower',
  '7008': 'double glazing, triple glazing, insulating glass, glazing unit, sealed unit, glazing',
  '7009': 'mirror, bathroom mirror, wall mirror, pocket mirror, full-length mirror, make-up mirror, traffic mirror',
  '7009.2': 'wing mirror, rear-view mirror, car mirror, door mirror',
  '7010':
    'bottle, glass bottle, wine bottle, beer bottle, jar, glass jar, jam jar, flacon, vial, ampoule, perfume bottle, preserving jar, dropper bottle, demijohn, carboy, spice jar, sauce bottle, spirits bottle, growler',
  '7011': 'lamp glass, glass envelope, glass bulb',
  '7013':
    'glass, drinking glass, wine glass, beer glass, champagne flute, glassware, tumbler, carafe, decanter, crystal, pint glass, glass bowl, glass vase, shot glass, tealight holder, ashtray, pyrex, whisky glass, cocktail glass, stemware, highball glass, glass dome, beer mug, tankard',
  '7013.2': 'aquarium, fish tank, terrarium, vivarium, goldfish bowl',
  '7014': 'signal glass, glass reflector, optical glass element',
  '7015': 'watch glass, clock glass, watch crystal',
  '7016': 'glass block, glass brick, glass tile, foam glass, cellular glass, glass mosaic',
  '7017':
    'laboratory glassware, conical flask, test tube, beaker, Petri dish, measuring cylinder, glass pipette, microscope slide, lab glass',
  '7018': 'bead, glass bead, rhinestone, imitation pearl, diamante, seed bead',
  '7018.2': 'glass microsphere, blasting bead, glass eye',
  '7019':
    'glass fibre, fibreglass, glass wool, chopped strand mat, glass fabric, glass fibre roving, GRP part, fibreglass part, glass fibre mat, loft insulation',
  '7020': 'glass part, technical glass, vacuum flask inner, glass ceramic, stove glass, quartz glass',
  '7101': 'pearl, cultured pearl, freshwater pearl',
  '7102': 'diamond, brilliant, rough diamond, polished diamond, industrial diamond',
  '7103': 'gemstone, precious stone, sapphire, ruby, emerald, amethyst, agate, jade, amber, turquoise, synthetic stone, cubic zirconia',
  '7105': 'diamond powder, diamond paste, lapping powder',
  '7106': 'silver, silver wire, gold, gold bar, gold leaf, platinum, palladium, precious metal, rhodium, bullion',
  '7113':
    'jewel, jewellery, ring, wedding ring, engagement ring, necklace, bracelet, earring, brooch, pendant, charm, gold chain, silver jewellery, piercing, cufflink, locket, bangle, anklet, signet ring, chain necklace, bespoke jewellery, jewelry, stone',
  '7114': "silverware, silver cutlery, goldsmith's work, chalice, silver tray",
  '7115': 'platinum gauze, precious metal catalyst, platinum crucible',
  '7116': 'pearl necklace, stone jewellery, gemstone necklace, coral necklace',
  '7117':
    'costume jewellery, fashion jewellery, imitation jewellery, beaded necklace, fashion accessory, bead bracelet, lapel pin, pin badge, hoop earring, stud earring, hatpin, fashion brooch, pin',
  '7118': 'coin, medal, token, commemorative coin, sports medal, challenge coin',
  '7201': 'pig iron, ferro-alloy, ferrosilicon, ferrochrome, ferromanganese, ferronickel, sponge iron',
  '7204': 'scrap metal, steel scrap, scrap iron',
  '7205': 'iron powder, steel powder, steel grit, steel shot, sintering powder',
  '7207': 'steel ingot, billet, steel slab, bloom, semi-finished steel',
  '7208':
    'steel sheet, steel plate, hot-rolled plate, chequer plate, heavy plate, steel coil, steel strip, corten steel, weathering steel, wear plate, black plate, steel, sheet of steel, coil, iron',
  '7210':
    'galvanised sheet, corrugated sheet, roofing sheet, profiled sheet, box profile sheet, coated steel sheet, cold-rolled sheet, tinplate, steel decking, cladding sheet',
  '7213': 'wire rod, rebar, reinforcing bar, reinforcement steel, reinforcement mesh, reinforcing mesh, stirrup',
  '7214':
    'steel bar, round bar, flat bar, square bar, bright steel, tool steel, alloy steel, high-speed steel, hexagon bar, flat steel, engineering steel',
  '7216':
    'steel section, steel profile, angle iron, angle bar, channel, U-channel, I-beam, H-beam, T-section, steel beam, girder, steel joist, RSJ, purlin, cold-formed section, universal beam',
  '7217': 'steel wire, iron wire, galvanised wire, binding wire, tying wire, straining wire, plastic-coated wire, spring wire, wire',
  '7219': 'stainless steel, stainless, stainless sheet, stainless plate, brushed stainless, stainless steel sheet, stainless coil',
  '7222': 'stainless bar, stainless rod, stainless profile, stainless angle, stainless wire, duplex steel',
  '7301': 'sheet pile, sheet piling',
  '7302': 'rail, railway rail, track, railway sleeper, fishplate, tram rail',
  '7303': 'cast iron pipe, ductile iron pipe, cast iron gutter',
  '7304':
    'steel tube, steel pipe, seamless tube, hollow section, box section, precision tube, square tube, welded tube, rectangular tube, hydraulic tube, scaffold tube, tubing, pipe, tube, pipework, line pipe, conduit pipe',
  '7304.2': 'stainless tube, stainless pipe, stainless tubing, stainless box section',
  '7307':
    'pipe fitting, fitting, flange, elbow, tee, coupling, socket, nipple, press fitting, pipe reducer, weld elbow, threaded fitting, compression fitting, blanking flange, pipe bend, pipe adaptor, pipe cap, union, spigot',
  '7307.2': 'stainless fitting, stainless flange, stainless elbow, dairy fitting, tri-clamp fitting',
  '7308':
    'steel structure, steelwork, structural steelwork, steel building, steel stairs, steel staircase, spiral staircase, steel frame building, portal frame, truss, column, pylon, mast, lamp post, lighting column, steel bridge, footbridge, mezzanine floor, steel platform, canopy, lattice mast, staircase, balcony, flagpole, fire escape, grandstand, agricultural building, electricity pylon, warehouse building, steel hall, stage, stage deck, staging, staging platform, metal building, steel hall frame',
  '7308.2':
    'scaffold, scaffolding, prop, acrow prop, formwork, shuttering, floor grating, grating, balustrade, railing, handrail, banister, metal stud, cable tray, cable ladder, crash barrier, guard rail, site fence, temporary fencing, crowd barrier, heras fence, edge protection, scaffold board, walkway, guardrail',
  '7308.3':
    'steel door, metal door, steel window, fire door, gate, garden gate, sliding gate, garage door, sectional door, up-and-over door, driveway gate, industrial door, security door, steel door frame, roller shutter door, roller shutter, emergency door, window bars, window grille, roof hatch, floor hatch, access hatch, hangar door',
  '7309':
    'tank, storage tank, steel tank, silo, fuel tank, oil tank, water tank, waste container, skip, bulk container, reservoir, tipping skip, hopper, vat, bunded tank, drip tray, spill pallet, mixing tank, buffer tank, feed silo, reactor vessel, funnel hopper, process tank, dip tank',
  '7309.2':
    'stainless tank, fermentation tank, brew kettle, brewing vessel, milk cooling tank, process vessel, stainless vat, stainless drum, wine tank',
  '7310':
    'tin, tin can, food can, paint tin, oil drum, steel drum, metal drum, biscuit tin, metal box, metal bucket, drinks can, beer keg, keg, metal jerrycan, tin box, metal pail, sweet tin, tea caddy, storage tin, metal canister, milk churn, drum, pail, cask, cookie tin',
  '7311':
    'gas cylinder, gas bottle, pressure vessel, air receiver, propane tank, expansion vessel, diving cylinder, oxygen cylinder, cylinder, CO2 cylinder',
  '7312': 'wire rope, steel cable, steel rope, lifting sling, sling, wire rope sling, winch cable, stainless cable, guy wire, lift rope',
  '7313': 'barbed wire, razor wire, concertina wire',
  '7314':
    'wire mesh, chicken wire, wire netting, welded mesh, fence, fencing, mesh panel, fence panel, expanded metal, gabion, stock fencing, chain link fence, security fencing, garden wire, woven wire cloth, palisade fencing, sheep netting, garden fence, wire fence, metal sieve cloth, mesh partition, security mesh, gauze, rabbit netting, mesh, barrier, mesh fence, railing panel',
  '7315':
    'chain, steel chain, lifting chain, link chain, roller chain, drive chain, conveyor chain, anchor chain, snow chain, chain link, security chain, cattle chain, tow chain, leaf chain',
  '7316': 'anchor, boat anchor, grapnel',
  '7317': 'nail, wire nail, staple, drawing pin, masonry nail, fencing staple, tack, panel pin, clout nail, collated nail, brad',
  '7318':
    'screw, bolt, nut, washer, wood screw, chipboard screw, machine screw, self-tapping screw, set screw, grub screw, threaded rod, studding, stud, rivet, pop rivet, blind rivet, split pin, cotter pin, circlip, retaining ring, coach bolt, coach screw, anchor bolt, expansion bolt, chemical anchor, stainless bolt, stainless screw, drywall screw, decking screw, wing nut, lock nut, eye bolt, hex bolt, threaded insert, concrete screw, spring washer, fastener, fixing, cap screw, screw eye, hook screw, wheel bolt, cage nut, rawlplug, wall plug, weld nut, rivet nut, lifting eye, eye nut, dowel pin, clevis pin, key steel, roll pin, shoulder bolt, standoff, hexagon nut, Phillips screw, countersunk screw, thread insert, turn button screw, foundation bolt, hanger bolt, thumb screw, T-bolt, U-bolt, rawl plug, cable clip, ground anchor, insulation anchor, anchor, plug',
  '7319': 'needle, sewing needle, knitting needle, crochet hook, pin, safety pin, dressmaking pin, embroidery needle',
  '7320':
    'spring, compression spring, extension spring, tension spring, torsion spring, leaf spring, coil spring, disc spring, wire form, wave spring, garage door spring, custom spring, flat spring, constant force spring, mattress spring, spring clip',
  '7321':
    'stove, wood stove, wood burner, log burner, pellet stove, gas fire, multi-fuel stove, patio heater, inset stove, fireplace, paraffin heater, stove pipe, flue pipe, twin wall flue, chimney pipe, fire grate, fireguard, log store, open fire, bioethanol fire, electric fireplace, fire surround',
  '7321.2':
    'barbecue, bbq, gas barbecue, charcoal barbecue, fire pit, fire bowl, gas cooker, camping stove, gas hob, pizza oven, plancha, outdoor kitchen, kamado, smoker, barbecue grill, rotisserie, fire table, chafing dish, hog roast machine',
  '7322': 'radiator, heating radiator, panel radiator, towel radiator, heated towel rail, convector, air heater, space heater, heat cannon',
  '7323':
    'pan, frying pan, saucepan, cooking pot, stockpot, casserole, wok, pressure cooker, whistling kettle, colander, sieve, cake tin, baking tin, baking tray, mixing bowl, cast iron pan, skillet, grater, serving tray, dish rack, cookware, roasting tin, grill pan, ovenware, bread bin, Dutch oven, corkscrew, bottle opener, can opener, tin opener, nutcracker, garlic press, peeler, whisk, rolling pin, funnel, tea strainer, measuring spoon, pepper mill, trivet, gastronorm pan, steamer, pastry ring, napkin holder, potato masher, soup kettle, barware, jelly mould, cheese slicer, apple corer, kitchen utensil, kitchen gadget, fondue pot, pan lid, pan set, jug, cutlery tray, cooling rack, kitchen tool, tea infuser',
  '7323.2':
    'water bottle, drinking bottle, insulated bottle, travel mug, metal lunch box, stainless tumbler, wine cooler, ice bucket, cocktail shaker, hip flask',
  '7323.3':
    'bin, pedal bin, dustbin, waste paper basket, litter bin, clothes airer, drying rack, ironing board, steel wool, scouring pad, rotary washing line, letterbox, mailbox, post box, toilet roll holder, towel rail, rubbish bin, outdoor ashtray, recycling bin, umbrella stand, soap dispenser, paper towel dispenser, bathroom accessory, shoehorn, bookend, fireside set, plant stand, tape dispenser, dog waste bin',
  '7324':
    'sink, kitchen sink, stainless sink, steel bath, bathtub, bath, stainless urinal, hand wash sink, wash trough, catering sink, shower drain, floor drain, linear drain, emergency shower, eyewash station, stainless toilet',
  '7325':
    'cast iron, casting, iron casting, steel casting, manhole cover, drain cover, drain grate, ductile iron casting, grinding ball, counterweight, gully grate, investment casting, sand casting, tree grille, channel drain grating, inspection cover, drainage channel, cast iron bollard',
  '7326':
    'metal part, metal component, metalware, wirework, wire basket, metal basket, hose clip, pipe clip, jubilee clip, bracket, wall bracket, mounting bracket, hook, S-hook, metal ring, shackle, carabiner, turnbuckle, wire form part, cable clamp, metal planter, bike rack, cycle stand, metal strip, ironmongery, wrought iron, metal plate with holes, joist hanger, cash box, horseshoe, bollard, parking post, cycle rack, wheel stop, hose reel, hose holder, Christmas tree stand, plant support, mouse trap, rat trap, mounting rail, mounting plate, wall tie, garden edging, TV wall mount, metal tray, strut channel, cable basket, pipe hanger, beam clamp, handcuffs, collection box, TV bracket, street furniture, metal fixing, metal stake, tent peg, galvanising, surface treatment, plating, zinc plating, ring, shell',
  '7326.2':
    'turned part, milled part, machined part, machined component, CNC part, precision part, turning, milling, spacer, bush, machined shaft, precision component, precision engineering, part to drawing, ground part, spark-eroded part, metal prototype, grinding work, boring work, spark erosion, wire erosion, CNC machining, subcontract machining, precision turned part, machined block, machining, prototype part',
  '7326.3':
    'sheet metal, sheet metalwork, sheet metal part, laser-cut part, laser cutting, folded part, bent part, stamping, metal stamping, pressed part, pressing, punched part, deep-drawn part, metal enclosure, metal housing, metal cover, sheet metal housing, metal casing, cover, guard, machine guard, enclosure, housing, metal spinning, waterjet cutting, perforated metal, air duct, ductwork, spiral duct, metal panel, profile cutting, punching, folding work, chassis in sheet metal, drawn part, laser work, bending',
  '7326.4':
    'weldment, welded part, welded assembly, fabrication, steel fabrication, welded frame, machine frame, machine base, chassis, frame, steel frame, base frame, subframe, tubular frame, table legs, table base, stillage, metal pallet, steel trestle, fabricated steel part, welding, fabricated frame, boilermaking, welded tank, welded structure, skid frame, metal fabrication',
  '7326.5': 'forging, forged part, drop forging, forged shaft, open-die forging, forged ring, hot stamping, forged flange, upset forging',
  '7326.6':
    'cage, bird cage, dog crate, rabbit hutch, hamster cage, chicken coop, aviary, litter tray, scratching post, cat tree, dog bowl, pet bowl, dog kennel, cat flap, pet carrier, dog toy, cat toy, dog collar, dog lead, nest box, bird feeder, bird table, pet product, pet fountain, pet drinker',
  '7403': 'copper, brass, bronze, copper alloy, copper cathode, gunmetal',
  '7406': 'copper powder, bronze powder',
  '7407': 'copper bar, brass bar, brass rod, brass profile, busbar, copper busbar, bronze bar',
  '7408': 'copper wire, bare copper wire, brass wire',
  '7409': 'copper sheet, brass sheet, copper strip, copper foil, brass plate, copper roofing, bronze plate',
  '7411': 'copper pipe, copper tube, brass tube, water pipe, refrigeration tube, capillary tube, plumbing tube',
  '7412': 'copper fitting, brass fitting, solder fitting, brass coupling, air coupling, quick coupling, hose tail, hose connector',
  '7418': 'copper pan, copper pot, brass bowl',
  '7419': 'copper part, brass part, brass component, bronze bush, bronze casting, brass turned part, brass casting, earth rod',
  '7505': 'nickel, nickel alloy, inconel, hastelloy, monel, nickel bar, nickel sheet, superalloy, nickel tube, nickel foil, incoloy',
  '7601': 'aluminium, aluminium ingot, aluminium billet, aluminium alloy',
  '7603': 'aluminium powder, aluminium paste',
  '7604':
    'aluminium profile, aluminium extrusion, extrusion, aluminium section, aluminium bar, aluminium angle, tile trim, T-slot profile, anodised profile, aluminium trim, LED profile, aluminium rail, framing profile, glazing bar',
  '7605': 'aluminium wire, aluminium stranded wire',
  '7606':
    'aluminium sheet, aluminium plate, aluminium strip, dibond, aluminium composite panel, chequer plate in aluminium, aluminium cladding, alucobond, aluminium roofing',
  '7607': 'aluminium foil, tin foil, kitchen foil, foil, aluminium tape, blister foil',
  '7608': 'aluminium tube, aluminium pipe, aluminium tubing, aluminium fitting',
  '7610':
    'aluminium window, aluminium door, bifold door, patio door, sliding door, conservatory, aluminium gate, curtain wall, aluminium shutter, pergola, louvred roof, aluminium carport, veranda, sun louvre, brise soleil, shopfront, aluminium joinery, greenhouse, rooflight, skylight, dome light, smoke vent, roof window, front door, folding door, lean-to, orangery, awning, patio cover, roof lantern, external blind',
  '7610.2':
    'aluminium structure, aluminium frame, aluminium walkway, aluminium balustrade, stage truss, lighting truss, aluminium scaffold, tower scaffold, mobile scaffold tower',
  '7612': 'aluminium can, beer can, beverage can, aerosol can, aerosol, collapsible tube, aluminium tin, aluminium bottle, spray can',
  '7615': 'aluminium pan, foil tray, foil container, aluminium pot, non-stick pan, moka pot, aluminium dish, percolator',
  '7616':
    'aluminium part, aluminium component, machined aluminium, aluminium housing, heatsink, heat sink, aluminium enclosure, aluminium bracket, aluminium grille, cold plate, aluminium fabrication, flight case, aluminium case, front panel, aluminium front panel, anodised part, anodising, aluminium knob, water block',
  '7616.2': 'ladder, step ladder, extension ladder, stepladder, telescopic ladder, step stool, roof ladder, loft ladder, work platform',
  '7616.3': 'die casting, aluminium casting, pressure die casting, aluminium die casting, gravity die casting, aluminium sand casting',
  '7616.4': 'snap frame, poster frame, roller banner, pull-up banner, beach flag, poster holder, menu holder, pop-up display',
  '7804': 'lead, lead sheet, lead flashing, lead weight, wheel weight, diving weight, lead shielding',
  '7901': 'zinc, zinc ingot, zinc sheet, zinc roofing, gutter, zinc gutter, downpipe, rainwater goods, guttering',
  '7907': 'zamak, zinc die casting, zinc casting, zinc alloy part, zamak part',
  '8001': 'tin metal, tin ingot, pewter, pewter tankard, tin alloy',
  '8003': 'solder, solder wire, soldering tin, lead-free solder, solder bar',
  '8101': 'tungsten, tungsten wire, tungsten electrode, molybdenum, molybdenum sheet, tantalum',
  '8104': 'magnesium, magnesium casting, magnesium part, magnesium alloy, magnesium die casting',
  '8105': 'cobalt, cobalt powder, cobalt chrome, stellite',
  '8108': 'titanium, titanium sheet, titanium part, titanium tube, titanium bar, titanium bolt',
  '8108.2': 'titanium implant, titanium surgical plate',
  '8108.3': 'titanium powder, metal powder, 3D printing powder, metal 3D-printed part, 3D-printed part, sintered part',
  '8109':
    'zirconium, chromium metal, germanium, vanadium, gallium, indium, niobium, bismuth, antimony, cadmium, beryllium, hafnium, manganese',
  '8113': 'cermet, cermet part',
  '8201':
    'shovel, spade, garden fork, pitchfork, rake, hoe, pickaxe, mattock, garden tool, axe, hatchet, splitting maul, secateurs, pruning shears, hedge shears, loppers, sickle, scythe, machete, snow shovel, leaf rake, edging tool, garden shears, weeder, bulb planter, hand fork, garden claw, muck fork, post hole digger, snow pusher, lawn edger, dibber',
  '8202':
    'saw, handsaw, hacksaw, bow saw, pruning saw, saw blade, circular saw blade, bandsaw blade, jigsaw blade, reciprocating saw blade, chainsaw chain, coping saw, tenon saw',
  '8203':
    'pliers, combination pliers, side cutters, water pump pliers, pincers, file, rasp, tin snips, tweezers, wire stripper, crimping tool, cable cutter, bolt cutter, pipe cutter, hole punch, mole grips, wire cutters, needle-nose pliers, circlip pliers, eyelet pliers, locking pliers, ratchet crimper, end nippers',
  '8204':
    'spanner, wrench, ring spanner, combination spanner, socket, socket set, torque wrench, Allen key, hex key, ratchet, adjustable spanner, pipe wrench, wheel brace, open-ended spanner, monkey wrench, socket spanner, ratchet spanner',
  '8205':
    "hammer, screwdriver, screwdriver set, chisel, cold chisel, wood chisel, crowbar, pry bar, trowel, bricklaying trowel, putty knife, filling knife, clamp, G-clamp, vice, toolbox, tool box, tool kit, tool set, hand tool, tool, staple gun, plane, pointing trowel, plastering float, caulking gun, sealant gun, glass cutter, mallet, sledgehammer, blowtorch, grease gun, anvil, tile cutter, punch, centre punch, scraper, riveter, tool trolley, wrecking bar, ratchet strap, glue spreader, tile nipper, glue gun, bearing puller, gear puller, suction cup, dustpan, pasting table, letter punch, pick-up tool, tool belt, plasterer's trowel, bike tool, pin punch, tinsmith's tool, nail punch, mason's hammer, claw hammer, tool chest, tool cart, soldering kit, awl, spanner set, tool roll",
  '8207':
    'drill bit, twist drill, masonry bit, wood drill bit, SDS bit, hole saw, milling cutter, end mill, tap and die, thread tap, reamer, screwdriver bit, bit set, core drill, diamond core bit, cutting tool, lathe tool, boring bar, indexable insert, punch and die, press tool, countersink, router bit, bending tool, burr, spade bit, Forstner bit, glass drill, tile drill, step drill, slot drill, thread mill, router cutter, rotary burr, form tool, press brake tool, cutting insert, broach, knurling tool, annular cutter, rotary cutter, slitting saw, drill, tap',
  '8208':
    'machine knife, industrial blade, machine blade, mower blade, guillotine blade, circular knife, chipper blade, slicer blade, slitting knife, shredder knife',
  '8209': 'carbide insert, carbide tip, tungsten carbide, hard metal, ceramic insert, carbide rod, carbide',
  '8210': 'hand coffee grinder, food mill, hand mincer, mandoline, potato ricer, chip cutter, pasta machine',
  '8211':
    "knife, kitchen knife, chef's knife, bread knife, pocket knife, penknife, steak knife, knife block, knife set, paring knife, butcher's knife, boning knife, oyster knife, carving knife, table knife, cheese knife, filleting knife, vegetable knife, cleaver knife, sharpening steel",
  '8211.2':
    'Stanley knife, utility knife, cutter, craft knife, snap-off knife, multitool, hunting knife, diving knife, carpet knife, safety knife, box cutter',
  '8212': 'razor, razor blade, disposable razor, safety razor, wet razor',
  '8213': 'scissors, kitchen scissors, sewing scissors, hairdressing scissors, dressmaking shears, shears',
  '8214': 'nail clipper, manicure set, nail file, letter opener, pencil sharpener, cleaver, nail scissors',
  '8215':
    "cutlery, spoon, fork, ladle, teaspoon, tablespoon, dessert spoon, cake slice, spatula, cutlery set, skimmer, sugar tongs, flatware, serving spoon, tongs, soup spoon, ice cream scoop, salad servers, pastry fork, serving tongs, children's cutlery, steak cutlery",
  '8301':
    'lock, padlock, door lock, lock cylinder, mortice lock, bike lock, key, house key, cabinet lock, electric lock, combination lock, deadbolt, strike plate, multi-point lock, euro cylinder, door strike, key blank, smart lock, window lock, night latch, cam lock, cable lock, motorcycle lock, coin lock, letterbox lock, access control, wheel clamp, bolt lock, hasp, bicycle lock, digital lock',
  '8302':
    'hinge, door handle, lever handle, door furniture, architectural ironmongery, cabinet hinge, butt hinge, concealed hinge, door closer, door stop, drawer runner, drawer slide, sliding door gear, cabinet handle, cupboard handle, cabinet knob, drawer pull, castor, caster wheel, swivel castor, coat hook, curtain rail, curtain pole, curtain track, shelf bracket, latch, bolt for door, window handle, window stay, espagnolette, panic bar, panic bolt, door knob, door knocker, house number, furniture fitting, handle, hat rack, letter plate, coat hanger, clothes hanger, furniture leg, table leg, adjustable foot, sliding door track, magnetic catch, cable grommet, glass clamp, gate hinge, gate fitting, handrail bracket, corner bracket, angle bracket, letterbox plate, wardrobe rail, drawer system, transport castor, escutcheon, push plate, hat and coat hook, rose for door handle, furniture glide, curtain ring, curtain hook, tieback, mirror clip, keyhole cover, grip handle',
  '8302.2': 'vehicle body fitting, tailgate lock, container lock, truck body fitting',
  '8303':
    'safe, strongbox, cash tin, key cabinet, gun safe, fireproof safe, vault door, deposit box, cash drawer, key safe, fireproof cabinet, deposit safe, ammunition cabinet',
  '8304': 'letter tray, filing tray, card index, metal desk tidy, paper tray, desk organiser',
  '8305': 'paper clip, office staple, ring binder mechanism, lever arch mechanism, bulldog clip, binder clip',
  '8306':
    'statue, bronze sculpture, metal figurine, bell, gong, doorbell chime, photo frame, picture frame in metal, metal wall art, trophy, wind chime, garden ornament, sculpture, weathervane, sundial, cowbell, metal sign decor, decorative object, hand bell, award',
  '8307':
    'metal hose, flexible metal hose, braided hose, stainless hose, expansion joint, gas hose, flexible exhaust pipe, metal bellows, shower hose, flexible duct, flexible pipe',
  '8308': 'buckle, belt buckle, clasp, eyelet, hook and eye, grommet, D-ring, tubular rivet, sequin, bag clasp',
  '8309':
    'crown cap, bottle top, screw cap, metal lid, jar lid, twist-off lid, wine capsule, closure, can end, security seal, metal closure, bottle closure, wine closure, can lid, peel-off lid, easy-open end',
  '8310':
    'sign, road sign, traffic sign, nameplate, name plate, rating plate, advertising sign, house sign, pictogram, safety sign, street sign, number plate, metal letter, built-up letter, signpost, signage, engraved plate, warning sign, plaque, site board, pavement sign, A-board, information board, construction sign, door sign, directional sign, memorial plaque, wayfinding sign, traffic cone, parking sign, hoarding panel, billboard',
  '8311':
    'welding wire, welding electrode, welding rod, filler rod, flux-cored wire, brazing rod, silver solder, filler metal, MIG wire, TIG rod, welding consumable',
  '8401': 'nuclear reactor, fuel rod',
  '8402': 'steam boiler, steam generator',
  '8403':
    'boiler, heating boiler, gas boiler, condensing boiler, combi boiler, pellet boiler, oil boiler, biomass boiler, boiler part, heating appliance, hot water boiler, central heating boiler',
  '8404': 'economiser, boiler auxiliary plant, flue gas condenser',
  '8405': 'gas generator, nitrogen generator, oxygen generator',
  '8406': 'steam turbine, turbine, turbine blade',
  '8407':
    'petrol engine, combustion engine, outboard motor, outboard engine, gas engine, two-stroke engine, marine engine, lawn mower engine, kart engine',
  '8408': 'diesel engine, marine diesel, lorry engine, truck engine, industrial engine, tractor engine, inboard engine',
  '8409':
    'engine part, piston, cylinder head, carburettor, injector, connecting rod, piston ring, engine block, engine valve, cylinder liner, intake manifold, engine mount, oil pump, rocker cover, turbo, tappet',
  '8410': 'water turbine, water wheel, hydro turbine',
  '8411': 'gas turbine, jet engine, aircraft engine, turbojet, turboprop',
  '8412':
    'hydraulic cylinder, pneumatic cylinder, air cylinder, hydraulic ram, hydraulic motor, air motor, pneumatic actuator, hydraulics, cylinder tube, piston rod, hydraulic block, ram, cylinder, plunger',
  '8412.2': 'windmill, wind turbine blade, turbine rotor blade',
  '8412.3': 'gas spring, gas strut',
  '8413':
    'pump, water pump, submersible pump, centrifugal pump, hydraulic pump, circulator, circulation pump, pond pump, dosing pump, peristaltic pump, diaphragm pump, gear pump, sewage pump, sump pump, fuel pump, borehole pump, booster pump, drum pump, petrol pump, concrete pump, impeller, pump part, hydraulic power pack, slurry pump, fuel dispenser, pressure booster set, pump housing, garden pump, aquarium pump, fountain pump, cooling pump, screw pump, injection pump, pump set',
  '8414':
    'compressor, air compressor, screw compressor, vacuum pump, refrigeration compressor, piston compressor, blower, turbocharger, side channel blower, gas compressor, oil-free compressor, compressed air, pond aerator, air pump, compressor part',
  '8414.2':
    'fan, ventilation, desk fan, ceiling fan, pedestal fan, extractor fan, bathroom fan, cooker hood, axial fan, centrifugal fan, ventilation unit, range hood, fume cupboard, fan blade, air mover, laminar flow cabinet, air curtain, roof fan, heat recovery unit, MVHR, extract unit, extraction system, air extraction, ventilation system',
  '8414.3': 'bicycle pump, bike pump, foot pump, hand pump, tyre inflator, track pump',
  '8415':
    'air conditioner, air conditioning, aircon, heat pump, split unit, portable air conditioner, air source heat pump, air handling unit, fan coil unit, rooftop unit, outdoor unit, car air conditioning, AC unit',
  '8416': 'burner, gas burner, oil burner, pellet burner, industrial burner',
  '8417': 'industrial furnace, melting furnace, incinerator, gas kiln, heat treatment furnace, lime kiln, tunnel kiln, cremator',
  '8417.2': 'bakery oven, bread oven, deck oven, rack oven, oven',
  '8418':
    'refrigerator, fridge, freezer, fridge-freezer, chest freezer, wine cooler cabinet, minibar, wine fridge, larder fridge, deep freezer',
  '8418.2':
    'cold room, chiller, condensing unit, refrigerated display, display chiller, refrigeration plant, walk-in freezer, ice machine, ice maker, ground source heat pump, evaporator, condenser unit, blast chiller, refrigerated counter, refrigeration unit, bottle cooler, slush machine, ice cream machine, beer cooler, beer dispenser, water cooler, water dispenser, cold room door, cold room panel, dry cooler, milk cooler, bar fridge, back bar cooler, refrigerated cabinet, serve-over counter, prover',
  '8419':
    'heat exchanger, plate heat exchanger, solar water heater, gas water heater, geyser, cooling tower, shell and tube heat exchanger, solar thermal panel, solar collector, oil cooler, cooling coil, heating coil, industrial evaporator',
  '8419.2':
    'pasteuriser, drying tunnel, industrial dryer, bain-marie, commercial coffee machine, espresso machine, catering equipment, cooking kettle, food steriliser, commercial fryer, combi oven, warming cabinet, coffee roaster, still, retort, boiling pan, popcorn machine, hot dog machine, freeze dryer, sous vide machine, commercial oven, smoking cabinet, candy floss machine, hot cupboard',
  '8419.3': 'autoclave, steriliser, medical steriliser, incubator, laboratory oven, laboratory still, drying cabinet',
  '8420': 'calender, laminating machine, roll laminator',
  '8421':
    'filter, water filter, water softener, filter cartridge, filter housing, membrane, reverse osmosis, sand filter, pool filter, water treatment, water purification, sewage treatment plant, waste water treatment, filter press, centrifuge, oil separator, UV water steriliser, filter bag, pond filter, water purifier, grease trap, grease separator, sludge dewatering, strainer, descaler unit, water filter jug, ion exchanger, hydrocyclone, filter element, belt press, swimming pool filter, coalescer, water purification unit, septic treatment, pond filtration',
  '8421.2':
    'air filter, dust extractor, dust collector, HEPA filter, air purifier, cyclone separator, carbon filter, ventilation filter, air scrubber, fume extraction, dust extraction, air cleaner, filter element for air, dehumidifier, air dryer, oil mist filter, extraction unit, smoke extractor, filter',
  '8421.3': 'oil filter, fuel filter, car filter, diesel filter, cabin filter, filter',
  '8421.4': 'catalytic converter, particulate filter, diesel particulate filter',
  '8422':
    'packaging machine, filling machine, labelling machine, labeller, wrapping machine, shrink tunnel, flow wrapper, vacuum packer, strapping machine, pallet wrapper, case erector, bottling line, bottle filler, heat sealer, tray sealer, bagging machine, capping machine, cartoner, palletiser, form fill seal machine, blister packing machine, carton sealer, packaging line, bag sealer, sleeving machine, stretch wrapper, can filling machine, tube filler, corking machine, depositor, weigh filler, overwrapper',
  '8422.2': 'dishwasher, glasswasher, commercial dishwasher',
  '8423':
    'scales, weighing scales, weighbridge, industrial scale, platform scale, checkweigher, crane scale, counting scale, shop scales, pallet scale, weighing machine, livestock scale, weigh beam, weighing system, multihead weigher',
  '8423.2': 'kitchen scales, bathroom scales, baby scales, luggage scales',
  '8424':
    'pressure washer, high-pressure cleaner, jet washer, kärcher, steam cleaner, spray gun, paint sprayer, sandblaster, blast cabinet, nozzle, spray nozzle, airless sprayer, powder coating gun, sprayer, spray booth, blow gun, misting system, foam sprayer, foam lance, fogger, spray bar, paint booth',
  '8424.2':
    'crop sprayer, knapsack sprayer, lawn sprinkler, sprinkler, irrigation system, drip irrigation, garden sprayer, irrigation reel, backpack sprayer, irrigation, hose gun, orchard sprayer, watering lance, mist blower',
  '8424.3':
    'fire extinguisher, powder extinguisher, foam extinguisher, fire sprinkler, CO2 extinguisher, fire hose reel, fire suppression system',
  '8425':
    'hoist, chain hoist, winch, electric hoist, jack, trolley jack, pulley block, vehicle lift, car lift, bottle jack, chain block, lever hoist, two-post lift, boat winch, axle stand, cable winch, engine crane, engine hoist, car jack, scissor jack, lifting jack',
  '8426':
    'crane, tower crane, overhead crane, mobile crane, jib crane, gantry crane, lorry-mounted crane, loader crane, gantry, port crane, workshop crane, spreader beam, straddle carrier',
  '8427':
    'forklift, forklift truck, fork-lift, reach truck, stacker, pallet truck, electric pallet truck, pump truck, telehandler, order picker, cherry picker, scissor lift, access platform, lift truck, fork arms, pallet lifter, boom lift, counterbalance truck, hand pallet truck, aerial platform',
  '8428':
    "conveyor, conveyor belt system, lift, goods lift, passenger lift, stairlift, escalator, roller conveyor, belt conveyor, lift table, screw conveyor, bucket elevator, tail lift, dock leveller, homelift, platform lift, manipulator, sorter conveyor, travelator, dumb waiter, gravity roller, handling equipment, grain elevator, vacuum lifter, tilting table, furniture lift, builder's hoist, vibratory conveyor, chain conveyor, accumulation table, patient hoist, auger, spiral conveyor, depalletiser, bin lifter, bale clamp, grain auger",
  '8428.2':
    'robot arm, industrial robot, palletising robot, robot gripper, AGV, cobot, pick and place robot, handling robot, welding robot, end effector, gripper, vacuum gripper, robot cell, delta robot, SCARA robot, palletiser robot',
  '8429':
    'excavator, digger, bulldozer, wheel loader, mini excavator, road roller, skid steer, backhoe loader, JCB, grader, loading shovel, mini digger, compactor, loader, skid steer loader, earthmover, earthmoving equipment, site dumper, construction machine, plant machinery, tracked excavator, crawler dozer',
  '8430':
    'plate compactor, wacker plate, rammer, pile driver, drilling rig, tunnel boring machine, snow plough, trencher, snow blower, pile driving rig, road paver, ground auger, asphalt paver, vibrating roller, piling rig',
  '8431':
    'excavator bucket, digger bucket, grapple, track shoe, spare part for excavator, lift part, conveyor roller, fork tine, sorting grab, rubber track, lift car, quick hitch, crane part, bucket tooth, conveyor idler, breaker hammer',
  '8432':
    'plough, harrow, seed drill, cultivator, fertiliser spreader, farm machine, tiller, rotavator, planter for crops, disc harrow, muck spreader, slurry tanker, lawn roller, power harrow, scarifier, farm implement, potato planter, salt spreader, tractor part, plough share, agricultural machinery part, hoeing machine, horticultural machine, subsoiler, weeder machine',
  '8433':
    'lawn mower, lawnmower, ride-on mower, robot mower, mower, combine harvester, harvester, baler, forage harvester, hay tedder, flail mower, potato harvester, garden tractor, robotic lawnmower, ride-on lawnmower, beet harvester, forage wagon, cylinder mower, cutter bar, bale wrapper, hay rake, grape harvester, hedge cutter for tractor, topper, verge mower, cordless mower, disc mower, electric mower',
  '8433.2': 'fruit grader, egg grader, vegetable washer, fruit sorting machine, potato grader',
  '8434':
    'milking machine, milking robot, milking parlour, cream separator, butter churn, cheese machine, dairy machine, homogeniser, teat liner',
  '8435': 'wine press, fruit press, cider press, apple mill',
  '8436':
    'cattle feeder, drinking trough, animal drinker, feed trough, egg incubator, poultry equipment, feed mixer wagon, cow brush, livestock equipment, beehive, log splitter, honey extractor, automatic feeder, nipple drinker, pig feeder, stable equipment, stall equipment, calf feeder, hay rack, feed barrier, calf hutch, cubicle, cattle crush, sheep hurdle, cattle brush, poultry feeder, poultry drinker, brooder, feeding robot, egg collection system, livestock handling, wood splitter, electric fence, pasture pump, water trough, horse feeder',
  '8437': 'grain mill, flour mill, grain cleaner, seed cleaner, milling machinery, grain dryer',
  '8438':
    'dough mixer, meat mincer, mincer, slicer, meat slicer, food machine, bakery machine, potato peeler machine, vegetable cutter, chocolate machine, brewing equipment, brewery equipment, dough sheeter, sausage filler, burger machine, food processing line, bread slicer, chocolate temperer, tumbler for meat, waffle machine, confectionery machine, fish filleting machine, bowl cutter, bone saw, burger press, planetary mixer, dough divider, biscuit machine, chocolate melter, vegetable washing machine, meat injector, pizza press, noodle machine, bread moulder, butchery equipment',
  '8439':
    'paper machine, corrugator, box-making machine, paper guillotine, paper cutter, cutting plotter, die-cutting press for board, bookbinding machine, folding machine, binding machine, bag-making machine, slitter rewinder, cutting table, saddle stitcher',
  '8442': 'printing plate, offset plate, printing cylinder, flexo plate, cliché, platesetter, gravure cylinder',
  '8443':
    'printing press, printing machine, offset press, screen printing machine, flexo press, digital press, textile printer, wide-format printer, pad printing machine, inkjet coder, date coder, letterpress, UV printer, label press, foil stamping machine, digital printing press, mug press',
  '8443.2':
    'printer, laser printer, inkjet printer, label printer, photocopier, copier, plotter, multifunction printer, fax machine, toner, toner cartridge, ink cartridge, receipt printer, print head, barcode printer, photo printer, card printer, thermal printer, MFP',
  '8444':
    'spinning machine, loom, weaving machine, weaving loom, knitting machine, textile machine, tufting machine, carding machine, embroidery machine, jacquard, braiding machine, warping machine, textile machinery',
  '8449': 'felt machine, needle-punch machine, nonwoven machine',
  '8450': 'washing machine, washer-dryer, industrial washing machine, top loader, washer',
  '8451': 'tumble dryer, tumble drier, clothes dryer, spin dryer, ironing machine, ironing press, heat pump dryer, rotary iron',
  '8451.2': 'dyeing machine, dry-cleaning machine, fabric cutting machine, heat press, textile finishing machine, stenter',
  '8452': 'sewing machine, industrial sewing machine, overlocker, serger, lockstitch machine, sewing machine needle, bobbin',
  '8453': 'leather machine, shoe-making machine, tanning machine, clicking press',
  '8454': 'casting machine, die-casting machine, casting ladle, foundry machine, continuous caster, ingot mould',
  '8455': 'rolling mill, mill roll, roll stand, rolls',
  '8456':
    'laser cutting machine, laser cutter, laser engraver, waterjet cutter, plasma cutter, EDM machine, spark eroder, wire eroder, fibre laser cutter',
  '8457': 'machining centre, CNC machine, CNC, five-axis machine, vertical machining centre, transfer machine',
  '8458': 'lathe, CNC lathe, metal lathe, turning centre, sliding head lathe',
  '8459': 'milling machine, pillar drill, boring machine, tapping machine, bench drill, radial drill, pedestal drill',
  '8460':
    'grinding machine, surface grinder, deburring machine, polishing machine, bench grinder, tool grinder, honing machine, cylindrical grinder, belt linisher, grinder',
  '8461': 'metal bandsaw, metal cutting saw, gear cutting machine, cold saw, shaping machine, broaching machine, hacksaw machine',
  '8462':
    'press brake, punch press, press, hydraulic press, guillotine, plate rolls, bending machine, stamping press, eccentric press, tube bender, forging press, punching machine, shearing machine, workshop press, folding machine for metal, roll former, pipe bender, sheet metal machine, shear, notching machine, coil line, stamping line, ironworker, swaging machine',
  '8463': 'spring coiling machine, wire drawing machine, thread rolling machine, wire bending machine',
  '8464': 'stone saw, tile saw, stone cutting machine, glass cutting machine, glass edging machine, masonry saw, bridge saw',
  '8465':
    'woodworking machine, table saw, panel saw, edge bander, planer thicknesser, bandsaw, spindle moulder, wood lathe, CNC router, sawmill, sliding table saw, drum sander, veneer press, mortiser, pellet press, joinery machine, finger jointer, wood planer, scroll saw, wood router machine',
  '8466':
    'tool holder, collet, chuck, drill chuck, lathe chuck, machine vice, workholding, jig, fixture, collet chuck, tapping head, clamping fixture, dividing head, welding jig, welding table, zero point clamping, magnetic table, machine tool part, live centre, soft jaws',
  '8467':
    'drill, cordless drill, electric drill, impact driver, angle grinder, grinder, hammer drill, rotary hammer, jigsaw, circular saw, chainsaw, brush cutter, strimmer, hedge trimmer, leaf blower, sander, orbital sander, jackhammer, power tool, cordless tool, impact wrench, wood router, reciprocating saw, mitre saw, electric planer, grass trimmer, air tool, nail gun, nailer, combi drill, belt sander, demolition hammer, breaker, dremel, cut-off saw, disc cutter, cordless screwdriver, pneumatic tool, plunge saw, concrete poker, cordless saw, wall chaser, nibbler, electric sander, SDS drill, pole saw, cordless pruner, garden power tool, polisher, oscillating tool, electric screwdriver, chop saw, palm sander, hole drilling machine, planer, rotary tool, petrol cutter, router',
  '8468': 'gas welding set, cutting torch, welding torch, brazing torch, oxyacetylene torch',
  '8469': 'typewriter',
  '8470':
    'cash register, till, calculator, payment terminal, card reader, EPOS, card machine, franking machine, ticket machine, till system, ordering kiosk, POS terminal, point of sale system',
  '8471':
    'computer, laptop, PC, tablet, server, hard drive, hard disk, SSD, keyboard, mouse, scanner, barcode scanner, desktop computer, docking station, NAS, industrial PC, external drive, workstation, mini PC, self-service kiosk, rugged tablet, panel PC, document scanner, notebook computer, thin client, USB hub, e-reader, wireless mouse, wireless keyboard, barcode reader, games PC, IT equipment, computer hardware, external hard drive, point of sale computer, joystick, touchpad',
  '8472':
    'paper shredder, document shredder, cash machine, cash dispenser, ATM, note counter, coin sorter, office machine, office laminator, electric stapler, letter scale, comb binder, label maker, price gun, binding machine for office',
  '8473':
    'memory module, motherboard, graphics card, video card, RAM, computer part, computer case, CPU cooler, sound card, network card, server rack, server cabinet, 19-inch rack, laptop stand, data cabinet, RAM module',
  '8474':
    'crusher, jaw crusher, screener, vibrating screen, trommel, ball mill, hammer mill, screening plant, sieving machine, pulveriser, rubble crusher, sieve',
  '8474.2':
    'concrete mixer, cement mixer, batching plant, mortar mixer, asphalt plant, block-making machine, concrete batching plant, plaster mixer',
  '8475': 'glass-making machine, glass blowing machine, glass forming machine',
  '8476': 'vending machine, drinks machine, snack machine, coffee vending machine, snack vendor, change machine',
  '8477':
    'injection moulding machine, moulding machine, extruder, blow moulding machine, thermoforming machine, rotomoulding machine, vulcanising press, extrusion line, film extruder, pelletiser, vacuum former, plastics machine',
  '8478': 'tobacco machine, cigarette machine',
  '8479':
    'special machine, bespoke machine, assembly machine, assembly line, production line, agitator, industrial mixer, powder coating line, ultrasonic cleaner, test bench, test rig, glue machine, dosing machine, bowl feeder, parts washer, plating line, special purpose machine, industrial machine, coil winding machine, climate chamber, tablet press, capsule filler, component washing machine, car wash, tyre changer, reactor, biogas plant, salt spray chamber, surface treatment line, dispensing robot, automation line, custom machine',
  '8479.2': 'robot, service robot, humanoid robot, cleaning robot, pool robot, autonomous mobile robot',
  '8479.3':
    'sorting machine, sorting line, recycling machine, shredder, waste compactor, cardboard baler, wood chipper, industrial shredder, can crusher, granulator for waste, waste baler, garden shredder, optical sorter, cable stripping machine, tyre shredder, chipper',
  '8479.4': 'humidifier, evaporative cooler, air cooler',
  '8480':
    'mould, injection mould, die, tooling, mould tool, plastic mould, die-casting mould, blow mould, concrete mould, chocolate mould, rubber mould, foundry pattern, mould base, mold, casting mould, thermoforming mould, injection tool, tool and die, silicone mould, prototype mould, mould cavity, vacuum forming mould, tyre mould, mouldmaking, mould insert',
  '8481':
    'tap, valve, ball valve, mixer tap, kitchen tap, basin tap, radiator valve, thermostatic valve, solenoid valve, check valve, non-return valve, butterfly valve, safety valve, pressure regulator, shower mixer, gate valve, stopcock, pressure reducing valve, float valve, hydrant, control valve, outside tap, hydraulic valve, pneumatic valve, tyre valve, diaphragm valve, directional valve, steam trap, air vent, ballcock, manifold for heating, shower valve, shower head, bib tap, relief valve, gas valve, brassware, bath tap, shower head set, rain shower, shower kit, plug and waste, trap for sink, bottle trap, gas regulator, flush valve, fill valve, valve block, hydraulic manifold, needle valve, motorised valve, garden tap, globe valve, thermostatic mixer, bath shower mixer, basin mixer, stop valve, filter regulator, expansion valve, valve actuator, waste trap, sanitary tap, foot valve, shower, tap set, thermostatic shower, hand shower',
  '8482':
    'ball bearing, bearing, roller bearing, needle bearing, taper roller bearing, wheel bearing, bearing ball, deep groove bearing, spherical roller bearing, thrust bearing, bearing ring, steel ball, linear bearing, bearing set, insert bearing, ball for bearings',
  '8483':
    'gear, gear wheel, gearbox, reducer, shaft, drive shaft, plain bearing, pillow block, bearing housing, pulley, belt pulley, coupling for shafts, shaft coupling, sprocket, crankshaft, camshaft, transmission, rack and pinion, ball screw, worm gear, pinion, speed reducer, gear reducer, flywheel, lead screw, chain wheel, gear motor, planetary gearbox, timing pulley, linear guide, clutch for machines, cog, bevel gear, splined shaft, ring gear, right angle gearbox, universal joint, linear axis, chain tensioner, slewing ring, freewheel, eccentric shaft, PTO shaft, spur gear, cardan shaft, taper lock bush',
  '8484': 'head gasket, metal gasket, gasket set, mechanical seal, flange gasket, spiral wound gasket',
  '8485': '3D printer, metal 3D printer, additive manufacturing machine, laser sintering machine',
  '8486': 'wafer machine, semiconductor equipment, lithography machine, wafer handler, pick and place machine for SMD',
  '8487':
    "ship's propeller, boat propeller, machine part, machine spare part, grease nipple, handwheel, oil seal, levelling foot, machine foot, rotary shaft seal, machinery part, spare part for machine, lever, clamping lever, machine handle, machine knob, ball joint rod end, indexing plunger, spare part, replacement part, toggle clamp",
  '8501':
    'electric motor, motor, stepper motor, brushless motor, DC motor, AC motor, three-phase motor, tubular motor, traction motor, induction motor, gate motor, shutter motor, fan motor, hub motor, vibrating motor, drive, small motor, blind motor, awning motor, drive motor, gearmotor',
  '8501.2': 'servo motor, actuator, linear actuator, servo drive, linear motor, electric cylinder, valve actuator, servo',
  '8501.3': 'photovoltaic generator, solar kit',
  '8502':
    'generator, genset, generating set, standby generator, diesel generator, alternator, wind turbine, CHP unit, emergency generator, petrol generator, wind generator',
  '8503': 'stator, rotor, motor housing, armature, winding, electric motor part, motor lamination',
  '8504':
    'inverter, power supply, charger, adapter, mains adapter, battery charger, charging point, EV charger, charging station, rectifier, variable speed drive, frequency inverter, UPS, uninterruptible power supply, power adapter, LED driver, soft starter, converter, DC-DC converter, phone charger, wireless charger, solar inverter, microinverter, switch mode power supply, ballast, wallbox, motor drive, power converter, travel adapter, car charger, USB charger, laptop charger, voltage converter, bench power supply, power pack, EV charge point, EV charger unit',
  '8504.2':
    'transformer, power transformer, distribution transformer, isolation transformer, coil, choke, inductor, toroidal transformer, current transformer, substation, dry-type transformer, autotransformer, high voltage transformer, EMC filter, mains filter, line reactor, wound component, packaged substation',
  '8505':
    'magnet, permanent magnet, neodymium magnet, magnetic tape, magnetic sheet, fridge magnet, pot magnet, rare earth magnet, bar magnet, ring magnet, magnetic strip, alnico, lifting magnet, magnet assembly, magnetic holder, promotional magnet, strong magnet, magnetic knob',
  '8505.2': 'ferrite magnet, ferrite, ceramic magnet, ferrite core, loudspeaker magnet',
  '8505.3': 'electromagnet, magnetic brake, solenoid, solenoid coil, magnetic chuck, electromagnetic clutch',
  '8506':
    'AA battery, AAA battery, alkaline battery, button cell, disposable battery, coin cell, 9V battery, watch battery, hearing aid battery, battery, zinc-carbon battery, lithium coin cell',
  '8507':
    'rechargeable battery, lithium battery, lithium-ion battery, battery cell, accumulator, power tool battery, phone battery, laptop battery, LiFePO4, NiMH battery, 18650 cell, battery, drone battery, camera battery, pouch cell, rechargeable AA, prismatic cell',
  '8507.2':
    'starter battery, car battery, lead-acid battery, traction battery, AGM battery, truck battery, motorcycle battery, leisure battery, gel battery, forklift battery',
  '8507.3':
    'home battery, battery pack, battery module, battery storage, power bank, e-bike battery, energy storage system, portable power station, BMS, battery management system',
  '8508':
    'vacuum cleaner, hoover, cordless vacuum, robot vacuum, industrial vacuum, handheld vacuum, wet and dry vacuum, vacuum, vacuum cleaner bag, stick vacuum, floor scrubber, scrubber dryer, carpet cleaner, sweeper, leaf vacuum, floor cleaner',
  '8509':
    'mixer, food processor, blender, hand blender, juicer, electric toothbrush, stand mixer, citrus press, coffee grinder, kitchen appliance, small appliance, hand mixer, ice cream maker, electric can opener, liquidiser, smoothie maker, mini chopper, floor polisher, milk frother, water flosser, soup maker, domestic slicer, vacuum sealer, waste disposal unit, spiraliser, ice crusher',
  '8510': 'electric shaver, hair clipper, beard trimmer, epilator, lady shaver, hair trimmer, shaver, sheep shears electric',
  '8511': 'spark plug, starter motor, ignition coil, glow plug, car alternator, ignition system, starter, distributor cap',
  '8512':
    'headlight, headlamp, tail light, indicator light, horn, windscreen wiper, wiper blade, beacon light, fog lamp, trailer light, work light for vehicles, rear light, LED light bar, car alarm, marker light, parking sensor, wiper motor, brake light, reversing alarm, daytime running light, number plate light, strobe light, side marker',
  '8512.2': 'bike light, bicycle light, bicycle dynamo, cycle lamp, hub dynamo',
  '8513':
    'torch, head torch, headlamp for camping, flashlight, camping lantern, inspection lamp, penlight, lantern, cap lamp, rechargeable work light, pocket torch',
  '8514':
    'electric furnace, induction furnace, pottery kiln, kiln, laboratory furnace, muffle furnace, curing oven, industrial oven, arc furnace',
  '8515':
    'welder, welding machine, soldering iron, spot welder, MIG welder, TIG welder, welding set, soldering station, welding torch electric, stud welder, plastic welder, ultrasonic welder, laser welder, inverter welder, soldering gun, welding equipment',
  '8516':
    'hair dryer, hairdryer, iron, steam iron, microwave, microwave oven, cooker, oven, hob, induction hob, kettle, electric kettle, coffee maker, coffee machine, toaster, fryer, deep fat fryer, waffle iron, waffle maker, sandwich toaster, curling tongs, hair straightener, air fryer, built-in oven, steam oven, electric cooker, rice cooker, ceramic hob, slow cooker, hand dryer, bread maker, electric grill, raclette grill, range cooker, toastie maker, fondue set, yoghurt maker, bottle warmer, hot plate, heated brush, pod coffee machine, contact grill, panini press, food warmer, convection oven, halogen oven, electric wok, hair curler, hot brush, egg boiler, griddle, cooktop, warming drawer, espresso machine',
  '8516.2':
    'water heater, electric water heater, immersion heater, electric radiator, electric heater, underfloor heating, infrared heater, infrared panel, storage heater, heating element, fan heater, hot water cylinder, convector heater, instantaneous water heater, heating cable, trace heating, panel heater, electric fire, cartridge heater, electric blanket, heat pad, heating mat, radiant panel, patio heater electric, frost protection heater, tube heater, towel warmer, heated pad',
  '8517':
    'telephone, phone, mobile phone, smartphone, router, modem, network switch, base station, intercom, door entry phone, access point, repeater, wifi router, cordless phone, smartwatch, network equipment, media converter, telephone exchange, wifi booster, gateway, Bluetooth module, IoT module, video doorbell, firewall, VoIP phone, 4G router, SFP module, desk phone, video intercom, LoRa module, network equipment rack, landline phone, wifi extender, switch',
  '8517.2': 'screen protector, phone holder, phone stand, phone mount, webcam cover, tablet stand, phone accessory',
  '8518':
    'loudspeaker, speaker, microphone, headphones, earphone, earbud, amplifier, soundbar, headset, megaphone, PA system, subwoofer, Bluetooth speaker, hi-fi, studio monitor, tannoy, speaker cabinet, wireless earbuds, mixing desk, mixing console, gaming headset, portable speaker, conference microphone, ceiling speaker, lapel microphone, audio equipment, earpiece',
  '8519': 'record player, turntable, CD player, dictaphone, sound recorder, MP3 player, stereo system, voice recorder, jukebox',
  '8521': 'DVD player, video recorder, media player, Blu-ray player, digital video recorder',
  '8522': 'stylus, phono cartridge, tone arm',
  '8523':
    'USB stick, memory stick, memory card, SD card, smart card, RFID tag, access badge, CD, DVD, flash drive, blank disc, vinyl record, magnetic stripe card, NFC tag, key fob RFID, access card',
  '8524': 'display, touchscreen, touch screen, LCD screen, OLED display, display panel, touch panel, LCD module, TFT display',
  '8525':
    'camera, CCTV camera, security camera, webcam, digital camera, video camera, thermal camera, dash cam, camcorder, industrial camera, action camera, vision system, reversing camera, trail camera, IP camera, machine vision camera, inspection camera, surveillance camera, bodycam, baby camera, ANPR camera, line scan camera, CCTV, CCTV system, doorbell camera',
  '8525.2': 'transmitter, walkie-talkie, two-way radio, baby monitor, broadcast transmitter, VHF radio',
  '8526':
    'GPS, satnav, navigation system, radar, remote control, GPS tracker, radio remote control, fish finder, gate remote, vehicle tracker, asset tracker',
  '8527': 'radio, car radio, clock radio, DAB radio, internet radio, receiver, site radio',
  '8528':
    'television, TV, monitor, screen, smart TV, projector, set-top box, video wall, interactive whiteboard, computer monitor, LED screen, digital signage, flat screen, decoder box, interactive display, gaming monitor, touch monitor, meeting room display, LED wall, beamer, signage display',
  '8529': 'antenna, aerial, satellite dish, TV aerial, wifi antenna, GPS antenna, dish antenna, aerial amplifier',
  '8530':
    'traffic light, traffic signal, railway signal, barrier gate, parking barrier, level crossing equipment, variable message sign, temporary traffic light',
  '8531':
    'smoke alarm, smoke detector, alarm, siren, motion detector, alarm panel, fire alarm, burglar alarm, alarm system, carbon monoxide alarm, heat detector, intruder alarm, gas alarm, fire alarm panel, panic button, water leak detector, door contact, personal alarm, glass break detector, security alarm, call point',
  '8531.2': 'doorbell, buzzer, indicator panel, signal tower, stack light, beacon sounder, wireless doorbell, pilot light',
  '8532':
    'capacitor, supercapacitor, resistor, potentiometer, ceramic capacitor, varistor, electronic component, passive component, thermistor, electrolytic capacitor, chip resistor, trimmer pot, rheostat',
  '8534': 'printed circuit board, circuit board, bare board, PCB, flex circuit, multilayer board, blank PCB, PWB',
  '8534.2':
    'PCB assembly, populated board, electronic board, electronic module, control board, PCBA, circuit card, electronic assembly, controller board, driver board',
  '8535':
    'high-voltage switch, circuit breaker, switchgear, surge arrester, medium voltage switchgear, isolator switch, lightning arrester, disconnector',
  '8536':
    'plug, socket outlet, wall socket, switch, light switch, relay, connector, fuse, terminal block, push button, lamp holder, dimmer, residual current device, RCD, MCB, cable lug, contactor, limit switch, emergency stop, extension socket, junction box, USB connector, fuse holder, miniature circuit breaker, foot switch, crimp terminal, RJ45 connector, microswitch, reed switch, cable gland, M12 connector, toggle switch, rocker switch, contact pin, coaxial connector, surge protector, terminal, wiring accessory, multi-way adaptor, plug top, electrical socket, adaptor plug, plug adaptor, jack plug, banana plug, rotary switch, key switch, wago connector, waterproof connector, cable connector, PCB terminal, busbar connector, type 2 plug, isolating switch, motor starter, DIN relay, switched socket, wiring device, circular connector, trunking socket, lever connector, cable joint, earthing clamp, power strip, extension block, button, jack',
  '8537':
    'control cabinet, control panel, switchboard, fuse box, distribution board, consumer unit, PLC, electrical panel, motor control centre, control desk, operator panel, distribution panel, HMI panel, electrical cabinet, switch panel, building automation panel, home automation, programmable logic controller, HMI, operator terminal, pump control panel, panel building, remote I/O, starter panel, industrial controller, switch cabinet, switchgear panel',
  '8538':
    'empty enclosure, electrical enclosure, DIN rail, electronic enclosure, back box, pattress box, meter box, instrument case, electronics housing, gland plate, blanking plate, cabinet enclosure',
  '8539':
    'lamp, bulb, light bulb, LED bulb, halogen lamp, fluorescent tube, LED tube, UV lamp, energy-saving bulb, LED module, LED lamp, filament bulb, strip light tube, infrared lamp, spotlight bulb, car bulb, LED, grow light, oven bulb, GU10 bulb, spot bulb, fluorescent lamp, candle bulb',
  '8540': 'vacuum tube, electronic valve, cathode ray tube, magnetron tube, thermionic valve',
  '8541':
    'semiconductor, diode, transistor, thyristor, IGBT, MOSFET, laser diode, photodiode, quartz crystal, LED chip, optocoupler, power semiconductor, piezo element, bridge rectifier, triac',
  '8541.2':
    'solar panel, solar cell, photovoltaic panel, PV module, solar module, solar tile, PV panel, flexible solar panel, solar PV, photovoltaics, portable solar panel, solar array, photovoltaic cell',
  '8542':
    'chip, microchip, integrated circuit, IC, microcontroller, processor, memory chip, FPGA, flash memory, CPU, ASIC, wafer, microprocessor, RFID chip',
  '8543':
    'electrolyser, fuel cell, hydrogen cell, hydrogen generator, bipolar plate, fuel cell stack, hydrogen fuel cell, membrane electrode assembly',
  '8543.2':
    'electronic device, signal generator, e-cigarette, vape, electric fly killer, ultrasonic repeller, electric fence energiser, metal detector, particle accelerator, signal booster, mosquito lamp, TENS machine, security gate for shops, ioniser, electronic gadget, anti-theft tag system, fly killer, sunbed, solarium, nail lamp, tanning bed',
  '8544':
    'cable, electrical cable, power cable, extension lead, extension cable, flex, wire, electric wire, charging cable, cable reel, coaxial cable, control cable, earth cable, insulated wire, low-voltage cable, mains lead, power cord, armoured cable, speaker cable, solar cable, battery cable, winding wire, enamelled wire, welding cable, twin and earth, sensor cable, jump leads, jumper cable, ribbon cable, fabric cable, motor cable, thermocouple cable, flat cable, screened cable, wire and cable, audio cable, submarine cable',
  '8544.2':
    'wiring harness, cable harness, cable loom, wiring loom, cable assembly, cable set, wire harness, harness, overmoulded cable, wire assembly, pre-wired assembly, engine harness, custom cable assembly, cable with connectors, loom',
  '8544.3':
    'network cable, data cable, ethernet cable, fibre optic cable, patch cable, patch lead, USB cable, HDMI cable, Cat6 cable, telephone cable, fibre patch lead',
  '8545': 'carbon brush, carbon electrode, graphite brush, motor brush',
  '8546':
    'insulator, electrical insulator, porcelain insulator, insulating sleeve, heat shrink tube, heat shrink, conduit, fence insulator, bushing insulator',
  '8549': 'e-waste, electronic scrap, spent battery, WEEE',
  '8601': 'locomotive, train, tram, railcar, metro train, shunter, underground train, multiple unit',
  '8605': 'railway wagon, freight wagon, railway carriage, tank wagon, rail maintenance vehicle',
  '8607':
    'train part, train wheel, bogie, wheelset, railway brake part, pantograph, tram part, rolling stock part, train door, train seat, railway coupling, rail vehicle part',
  '8608': 'trackside equipment, railway signal post, buffer stop, turntable for railway',
  '8609': 'shipping container, freight container, tank container, swap body, intermodal container',
  '8701': 'tractor, farm tractor, compact tractor, crawler tractor',
  '8701.2': 'tractor unit, artic unit, terminal tractor',
  '8702': 'bus, coach, minibus, electric bus, double-decker',
  '8703': 'car, passenger car, saloon, estate car, SUV, company car, used car, classic car, racing car',
  '8703.2': 'quad bike, golf cart, golf buggy, go-kart, snowmobile, ATV, kart, UTV, side-by-side',
  '8703.3': 'electric car, electric vehicle, hybrid car, plug-in hybrid, EV',
  '8703.4': 'motorhome, campervan, camper van, camper',
  '8704': 'lorry, truck, van, pick-up truck, tipper truck, refrigerated lorry, refuse lorry, dumper, HGV, panel van, electric van',
  '8705':
    'fire engine, ambulance, road sweeper, recovery truck, concrete mixer truck, mobile workshop, special vehicle, street sweeper, food truck, gully emptier',
  '8706': 'truck chassis, chassis cab, rolling chassis',
  '8707': 'vehicle body, bodywork, cab, truck body, tractor cab, tipper body, coachwork, lorry body, refrigerated body, van conversion',
  '8708':
    'car part, automotive part, auto part, brake, brake disc, exhaust, bumper, shock absorber, clutch, car gearbox, steering wheel, wheel rim, car radiator, seat belt, airbag, car door, tow bar, towbar, roof rack, suspension, spare part for cars, driveshaft, car bonnet, brake caliper, brake drum, wheel hub, dashboard, roof box, cycle carrier, road wheel, silencer, alloy wheel, spoiler, truck part, lorry part, ball joint, wishbone, axle, mudguard for lorry, fuel tank for car, body panel, intercooler, bull bar, running board, torque rod, anti-roll bar, CV joint, control arm, car accessory, van racking, roof bars, hub cap, wheel trim, parcel shelf, sun visor, track rod end, exhaust pipe, tow hitch, tow ball, bulkhead for van, interior trim, tuning part, strut, suspension spring for cars, drop link, aftermarket part, chassis part, dash panel, clutch kit, exhaust system, car trim, truck axle, grille for car, gearbox, transmission',
  '8708.2': 'electric powertrain, e-axle, EV drivetrain, EV battery housing, electric drive unit',
  '8709': 'tow tractor, electric platform truck, works truck, burden carrier, baggage tractor',
  '8710': 'armoured vehicle, battle tank, armoured car, combat vehicle',
  '8711':
    'motorcycle, motorbike, moped, scooter, e-bike, electric bike, electric bicycle, e-scooter, electric scooter, speed pedelec, pedelec, vespa, hoverboard, electric cargo bike, dirt bike, fat bike, electric cargo trike, electric tricycle, motor scooter, electric moped',
  '8712':
    "bicycle, bike, road bike, mountain bike, city bike, children's bike, cargo bike, folding bike, tandem, BMX, gravel bike, adult tricycle, push bike, racing bike, balance bike, pushbike, tricycle, unicycle, adapted bike, hybrid bike, kids' bike, BMX bike, recumbent",
  '8713': 'wheelchair, electric wheelchair, mobility scooter, powerchair',
  '8714':
    'bicycle part, bicycle wheel, bike wheel, bicycle saddle, saddle, handlebar, pedal, derailleur, bicycle brake, mudguard, bicycle chain, bike chain, crank, crankset, bicycle bell, seat post, pannier rack, spoke, bike rim, motorcycle part, cycle component, bike part, brake lever, kickstand, bike accessory, bicycle hub, chainring, chainset, handlebar grip, motorcycle exhaust, wheelchair part, bike basket, stabilisers, bottle cage, brake block, disc brake for bike, e-bike motor, motorcycle fork, bike stand, cycle parts, cassette for bicycle, bottom bracket, bike mudguard, shifter, rim, brake',
  '8714.2': 'bicycle frame, bike frame, bicycle fork, bike fork, cycle frame, front fork, frameset, frame',
  '8715': 'pram, pushchair, buggy, stroller, baby carriage, double buggy, pram wheel, travel system, buggy board, jogging stroller',
  '8716':
    'trailer, semi-trailer, caravan, horse trailer, horsebox, tipping trailer, tanker trailer, boat trailer, low loader, farm trailer, container chassis, refrigerated trailer, car transporter trailer, trailer axle, flatbed trailer, bike trailer, curtainsider, trailer part, livestock trailer, catering trailer, refrigerated trailer unit, motorcycle trailer, exhibition trailer, trailer chassis, bale trailer, car trailer, drawbar, plant trailer, road tanker, water bowser, bowser',
  '8716.2':
    'wheelbarrow, sack truck, hand truck, shopping trolley, supermarket trolley, roll cage, roll container, platform trolley, hand cart, trolley, dolly, service trolley, hand trolley, stair climber truck, picking trolley, cleaning trolley, luggage trolley, garden cart, laundry trolley, tea trolley, housekeeping trolley, drum trolley, beverage trolley, hand barrow, stock trolley',
  '8802': 'aircraft, aeroplane, helicopter, satellite, light aircraft, glider, airship',
  '8804': 'parachute, paraglider, hot-air balloon',
  '8805': 'flight simulator, ground support equipment',
  '8806':
    'drone, quadcopter, UAV, unmanned aircraft, camera drone, agricultural drone, drone part, multicopter, FPV drone, inspection drone, spraying drone',
  '8807':
    'aircraft part, aircraft propeller, landing gear, aerospace part, aircraft seat, satellite component, helicopter part, aircraft component, aerostructure, aero engine part',
  '8901':
    'ship, cargo ship, ferry, barge, fishing boat, tug, dredger, pontoon, buoy, life raft, patrol boat, floating jetty, workboat, vessel, trawler, lifeboat, houseboat',
  '8903':
    'sailing boat, yacht, canoe, kayak, rowing boat, motorboat, inflatable boat, dinghy, pleasure boat, boat, speedboat, jet ski, catamaran, pedalo, cabin cruiser, RIB, sailing dinghy, powerboat, paddle, oar, inflatable kayak, fishing dinghy, sit-on-top kayak, narrowboat',
  '8903.2': 'boat part, marine fitting, rudder, chandlery, ship part, yacht mast, deck hardware, marine hardware',
  '9001': 'lens, prism, optical lens, optical filter, polarising filter, optical element, optics, light guide, fibre bundle',
  '9001.2': 'contact lens, spectacle lens, ophthalmic lens, lens',
  '9002': 'camera lens, objective lens, telephoto lens, zoom lens, mounted lens',
  '9003': 'spectacle frame, glasses frame, eyewear frame, spectacle temple',
  '9004':
    "glasses, spectacles, sunglasses, reading glasses, sports glasses, eyewear, eyeglasses, cycling glasses, kids' glasses, varifocals",
  '9004.2': 'safety glasses, safety goggles, welding goggles, protective eyewear, laser goggles, overspecs, eye protection',
  '9004.3': 'ski goggles, swimming goggles, swim goggles, motocross goggles',
  '9005': 'binoculars, telescope, monocular, spotting scope, night vision device',
  '9006': 'photo camera, disposable camera, flashgun, instant camera, still camera, film camera, polaroid',
  '9008': 'slide projector, overhead projector, cine camera, projection screen, photo lab equipment, photo enlarger',
  '9011': 'microscope, stereo microscope, electron microscope, operating microscope, lab microscope',
  '9013':
    'laser, laser pointer, magnifying glass, rifle scope, magnifier, laser source, laser module, fibre laser, borescope, telescopic sight, laser system, laser head, loupe, door viewer',
  '9014': 'compass, navigation instrument, depth sounder, sextant, sonar, gyroscope, autopilot, inertial sensor',
  '9015':
    'theodolite, surveying instrument, laser level, cross-line laser, distance meter, laser measure, weather station, rain gauge, total station, lidar, anemometer, rotary laser, rangefinder, surveying equipment, 3D scanner, measuring wheel, levelling staff, GNSS receiver',
  '9016': 'precision balance, analytical balance, laboratory scales',
  '9017':
    'tape measure, measuring tape, caliper, vernier caliper, ruler, straight edge, micrometer, folding rule, try square, dial gauge, drawing instrument, set square, gauge, protractor, measuring tool, steel rule, feeler gauge, plug gauge, template, digital caliper, drawing board, scriber, marking gauge, height gauge, ring gauge, bore gauge, compass for drawing',
  '9017.2': "spirit level, chalk line, plumb bob, builder's level",
  '9018':
    'syringe, injection needle, hypodermic needle, catheter, scalpel, stethoscope, blood pressure monitor, dental instrument, surgical instrument, medical instrument, IV set, infusion pump, endoscope, dental chair, dialysis machine, medical device, suture needle, cannula, insulin pen, defibrillator, AED, lancet, glucose meter, medical equipment, patient monitor, ECG machine, ophthalmic instrument, veterinary instrument, medical disposable, dental drill, medical tubing, forceps, single-use instrument, operating light, breast pump, otoscope, pulse oximeter, blood collection tube, orthodontic appliance, bedpan, surgical scissors, suction unit, clamp for surgery, anaesthesia machine, speculum, acupuncture needle, drip stand, dental unit, dental consumable, electrode pad, laryngoscope, surgical tool, medical kit, tweezers, needle',
  '9018.2': 'ultrasound scanner, MRI scanner, ultrasound machine, MRI, ultrasound probe',
  '9019':
    'massage device, massage chair, ventilator, oxygen device, nebuliser, rehabilitation equipment, massage gun, CPAP machine, oxygen mask, oxygen concentrator, physiotherapy equipment, massage cushion, light therapy lamp, vibration plate, foot massager, inhaler device',
  '9019.2': 'hot tub, jacuzzi, whirlpool, spa bath, spa, inflatable hot tub, wooden hot tub',
  '9020': 'gas mask, respirator, breathing apparatus, half mask, dust mask, full face mask, respiratory protection, mask filter',
  '9021':
    'crutch, prosthesis, orthosis, hearing aid, implant, brace, denture, pacemaker, hip implant, dental implant, splint, orthopaedic insole, dental crown, knee brace, stent, walking frame, rollator, zimmer frame, neck collar, knee implant, wrist support, prosthetic limb, orthopaedic appliance, walking aid, bone screw, bone plate, artificial limb, lumbar support, ankle brace, elbow crutch, wrist brace, aligner for teeth, artificial eye, hearing device, spinal implant, orthotic, arch support',
  '9022':
    'X-ray machine, CT scanner, baggage scanner, X-ray tube, mammography unit, dental X-ray, radiography equipment, PET scanner, X-ray inspection system, X-ray detector',
  '9023':
    'demonstration model, teaching aid, training manikin, anatomical model, architectural model, globe, teaching equipment, skeleton model, simulator, training dummy, scale model for architects',
  '9024': 'tensile tester, hardness tester, material testing machine',
  '9025':
    'thermometer, hygrometer, barometer, temperature sensor, pyrometer, moisture meter, temperature probe, thermocouple, hydrometer, food thermometer, temperature logger, infrared thermometer, humidity sensor, meat thermometer, data logger, bath thermometer',
  '9025.2': 'clinical thermometer, ear thermometer, fever thermometer',
  '9026':
    'pressure gauge, flow meter, flowmeter, pressure sensor, level gauge, level sensor, float switch, heat meter, manometer, pressure transmitter, tyre pressure gauge, pressure transducer, flow sensor, tank gauge, sight glass, oil level gauge',
  '9027':
    'analyser, gas detector, pH meter, spectrometer, light meter, chromatograph, CO2 meter, laboratory instrument, breathalyser, oxygen sensor, viscometer, gas analyser, air quality monitor, lab equipment, conductivity meter, water quality meter, gas sensor, lux meter, refractometer, turbidity meter, soil tester, flue gas analyser, test kit reader',
  '9028': 'water meter, gas meter, electricity meter, energy meter, smart meter, sub-meter, kWh meter',
  '9029':
    'rev counter, speedometer, odometer, pedometer, tachograph, cycle computer, taximeter, hour meter, pulse counter, tachometer, stroboscope',
  '9030':
    'multimeter, oscilloscope, voltmeter, ammeter, voltage tester, insulation tester, test equipment, clamp meter, measuring instrument, battery tester, Geiger counter, spectrum analyser, dosimeter, network tester, cable tester, PAT tester, network analyser, power analyser, phase tester',
  '9031':
    'sensor, measuring equipment, position sensor, coordinate measuring machine, CMM, balancing machine, encoder, vibration meter, inclinometer, inductive sensor, proximity switch, load cell, laser scanner, force sensor, proximity sensor, photocell, accelerometer, MEMS sensor, IoT sensor, presence detector, strain gauge, test device, wheel alignment system, leak detector, torque sensor, occupancy sensor, inspection gauge, sound level meter, light curtain, ultrasonic sensor, laser sensor, speed sensor, touch probe, measuring system, angle sensor, optical sensor, detector, tilt sensor, functional tester, eddy current tester, tyre pressure sensor, probe',
  '9032':
    'thermostat, temperature controller, smart thermostat, room thermostat, pressure switch, process controller, climate controller, heating controller, irrigation controller, voltage regulator, zone controller, refrigeration controller, control system',
  '9101':
    "watch, wristwatch, pocket watch, stopwatch, chronograph, diving watch, children's watch, timepiece, men's watch, ladies' watch, sports watch, digital watch, luxury watch, smartwatch",
  '9105':
    'clock, wall clock, alarm clock, grandfather clock, kitchen clock, mantel clock, cuckoo clock, station clock, hourglass, digital clock, tower clock, egg timer',
  '9106':
    'time clock, time recorder, parking meter, kitchen timer, badge reader, pay and display machine, time switch, timer, access reader',
  '9108':
    'watch movement, watch strap, watch band, watch case, watch dial, clock movement, clock hand, watch part, watch bracelet, clock case',
  '9201': 'piano, grand piano, harpsichord, upright piano',
  '9202': 'guitar, violin, harp, cello, double bass, ukulele, acoustic guitar, banjo, bow for violin, stringed instrument, mandolin, viola',
  '9205':
    'trumpet, saxophone, flute, recorder instrument, accordion, clarinet, harmonica, trombone, wind instrument, organ, French horn, tuba, bagpipes, oboe, brass instrument, church organ, musical instrument, woodwind, bugle',
  '9206': 'drum, drum kit, xylophone, cymbal, tambourine, djembe, percussion, timpani, snare drum',
  '9207': 'synthesiser, electric guitar, electronic keyboard, digital piano, bass guitar, electronic organ',
  '9208':
    'music box, music stand, guitar string, barrel organ, metronome, tuner, plectrum, drumstick, whistle, decoy call, instrument string, musical accessory, guitar stand, guitar case, effects pedal, reed for clarinet, piano stool, violin case, guitar pedal',
  '9301':
    'weapon, rifle, pistol, shotgun, air rifle, revolver, gun, paintball marker, firearm, starting pistol, airgun, pepper spray, taser',
  '9305': 'gun part, rifle barrel, gun stock, moderator for rifle, weapon part, rifle magazine',
  '9306':
    'ammunition, cartridge for shooting, bullet, grenade, shotgun cartridge, pellet for airgun, shell, missile, blank cartridge, cartridge case',
  '9307': 'sword, sabre, bayonet, rapier',
  '9401':
    "chair, office chair, seat, dining chair, bar stool, stool, garden chair, folding chair, bench, garden bench, meeting chair, rocking chair, deckchair, lounger, sun lounger, stacking chair, patio chair, gaming chair, rattan chair, camping chair, school chair, park bench, desk chair, theatre seat, footstool, hanging chair, conference chair, task chair, garden set, picnic bench, visitor chair, kitchen chair, wooden chair, swivel chair, tub chair, director's chair, garden seat, chair frame, waiting room chair, ergonomic chair, outdoor chair, armchair for garden, kneeling chair, pew, chair base, cafe chair, egg chair, stadium seat, grandstand seat, bleacher, pouffe",
  '9401.2':
    'sofa, settee, couch, armchair, sofa bed, corner sofa, recliner, leather sofa, bean bag, pouffe, three-piece suite, chesterfield, upholstered chair, riser recliner, upholstery, chaise longue, lounge suite, banquette, wingback chair, love seat, three-seater sofa, two-seater sofa, leather armchair, daybed, club chair, reupholstery, upholstered furniture, upholstered bench, theatre recliner, beanbag, ottoman',
  '9401.3': "car seat, tractor seat, driver's seat, vehicle seat, bus seat, bucket seat, suspension seat",
  '9401.4': 'child car seat, baby car seat, high chair, highchair, child bike seat, booster seat, baby bouncer, infant carrier, baby seat',
  '9402':
    "hospital bed, operating table, examination couch, treatment table, massage table, stretcher, medical furniture, care bed, nursing bed, medical trolley, adjustable care bed, patient trolley, treatment couch, phlebotomy chair, hospital trolley, IV pole, vet's table, bedside cabinet hospital, overbed table, treatment chair, dentist's chair",
  '9402.2': "barber's chair, hairdressing chair, salon furniture, salon chair, pedicure chair",
  '9403':
    'furniture, table, cupboard, desk, kitchen, kitchen unit, shelf, bookcase, wardrobe, dining table, coffee table, TV stand, bedside table, chest of drawers, sideboard, bathroom cabinet, office furniture, school desk, garden table, kitchen cabinet, fitted wardrobe, locker, filing cabinet, counter, reception desk, standing desk, bespoke furniture, garden furniture, school furniture, meeting table, shoe cabinet, drawer, drawer unit, cabinet, vanity unit, side table, table top, flat-pack furniture, storage unit, dresser, picnic table, contract furniture, fitted furniture, room divider, console table, kitchen island, kitchen door front, wine rack, bookshelf, coat stand, boardroom table, armoire, bar furniture, bar, folding table, trestle table, poseur table, high table, acoustic pod, phone booth, laboratory furniture, wall shelf, floating shelf, clothes rail, fitting room, lectern, display unit, welsh dresser, TV unit, wooden table, kitchen table, marble table, fitted kitchen, cabinet making, cabinetry, hall furniture, shoe rack, linen cupboard, nest of tables, storage cupboard, wall unit, bathroom furniture, bathroom vanity, hutch, bureau, cubicle, toilet cubicle, media unit, trestle, blanket box, poker table, storage chest, table leg, coat rack',
  '9403.2':
    'metal shelving, shelving, racking, pallet racking, shop fitting, shopfitting, shop display, display stand, workbench, metal cabinet, warehouse racking, gondola shelving, steel furniture, tool cabinet, shelving unit, archive shelving, display cabinet, showcase, exhibition stand, retail display, packing table, cantilever rack, shop counter, garment rail, display case, point of sale display, mannequin, storage rack, leaflet holder, leaflet dispenser, brochure stand, flow rack, tyre rack, changing room bench, steel locker, retail shelving, slatwall, mobile shelving, longspan shelving, sales counter, market stall, pop-up stand, display',
  '9403.3':
    "bed, wooden bed, bunk bed, children's bed, loft bed, bed frame, bedroom furniture, double bed, wall bed, headboard, bedstead, divan bed base",
  '9403.4': 'cot, cradle, playpen, changing table, baby cot, stair gate, safety gate, travel cot, crib, Moses basket, nursery furniture',
  '9404':
    'mattress, slatted base, box spring, bed base, sprung mattress, latex mattress, mattress topper, memory foam mattress, divan base, divan, foam mattress, pocket sprung mattress, cot mattress, hospital mattress, mattress cover, bed slats, hybrid mattress, caravan mattress, pocket spring unit, upholstered bed base',
  '9404.2':
    "duvet, pillow, cushion, quilt, sleeping bag, scatter cushion, seat cushion, garden cushion, eiderdown, comforter, bolster, cushion pad, weighted blanket, outdoor cushion, chair pad, throw cushion, floor cushion, travel pillow, neck pillow, pallet cushion, summer duvet, lounger cushion, feather pillow, body pillow, sofa cushion, kids' duvet",
  '9404.3': 'dog bed, cat bed, dog basket, pet bed, cat basket',
  '9405':
    'light fitting, luminaire, lighting, chandelier, pendant light, pendant lamp, ceiling light, desk lamp, table lamp, floor lamp, standard lamp, wall light, outdoor light, spotlight, downlight, recessed light, LED strip, LED panel, floodlight, work light, garden light, street light, streetlight, emergency light, lampshade, night light, stage light, light fixture, bollard light, track light, batten light, high bay light, LED lighting, LED floodlight, festoon light, reading lamp, solar light, bathroom light, panel light, LED luminaire, bedside lamp, strip lighting, outdoor lighting, emergency lighting, ceiling lamp, exit light, site light, oil lamp, uplighter, sconce, lights, wall lamp, cabinet light, ring light, studio light, picture light, mirror light, office lighting, retail lighting, under-cabinet light, facade lighting, barn light, stable lighting, arena light, post light, spike light, decking light, LED neon, rope light, flood lamp, sensor light, tripod light, architectural lighting, pendant, linear light, industrial light, string of bulbs, high mast light, lamp post light, safety light, outside light',
  '9405.2':
    'illuminated sign, neon sign, lightbox, light box, illuminated letter, shop sign, fascia sign, exit sign, LED sign, hanging sign, totem sign, projecting sign, sign letters, channel letter, sign lettering, sign box, shopfront sign, LED neon sign, pub sign, signboard, totem',
  '9405.3': 'fairy lights, Christmas lights, string lights, Christmas tree lights',
  '9405.4': 'candlestick, candle holder, candelabra',
  '9406':
    'prefabricated building, garden shed, portable cabin, portakabin, site office, modular building, modular home, garden room, chalet, carport, log cabin, tiny house, mobile home, prefab house, bike shelter, pavilion, stable, garden office, bus shelter, shed, smoking shelter, kiosk, welfare unit, summerhouse, static caravan, bathroom pod, timber frame house, shelter, container office, pod, prefab garage, portable toilet, toilet unit, Christmas chalet, modular classroom, cabin, treehouse, playhouse, polytunnel, holiday lodge, lodge, glamping pod, security hut, gatehouse, storage shed, bin store, field shelter, kiosk unit, prefab extension, guard hut',
  '9503':
    "toy, doll, soft toy, cuddly toy, puzzle, jigsaw, jigsaw puzzle, wooden toy, building block, lego, playmobil, model car, tricycle for children, children's scooter, doll's house, toy car, model railway, educational toy, construction set, teddy bear, plush toy, ride-on toy, play kitchen, kite, water pistol, action figure, bath toy, spinning top, rocking horse, puppet, remote-controlled car, toy train, sandpit toy, yo-yo, bubble blower, craft kit, model kit, outdoor toy, doll's pram, play set, toy gun, play mat, rattle, baby toy, baby mobile, abacus, sandpit, ball pit, play tent, marble, piggy bank, pedal car, pedal go-kart, toy robot, magnetic toy, slime, play dough, rubber duck, hobby horse, die-cast car, playset, toy farm, bricks for children, rag doll, model aircraft kit, fidget toy, beach toy, stacking toy, wooden blocks, board puzzle, wind-up toy, plastic toy, balloon, musical toy, scooter",
  '9504':
    'board game, card game, playing card, games console, video game console, pinball machine, snooker table, pool table, billiard table, dartboard, dice, chess set, table football, fruit machine, video game, bowling equipment, dart, gaming controller, arcade machine, snooker cue, party game, poker chip, draughts, slot machine, football table, poker set, air hockey, bingo machine, skittles, wheel of fortune, billiard ball, quiz game, tabletop game, games table, boardgame, gaming chips',
  '9505':
    'Christmas decoration, bauble, Christmas bauble, Christmas tree, artificial Christmas tree, party decoration, garland, Halloween decoration, party hat, tinsel, Christmas wreath, nativity set, streamer, confetti, party supplies, bunting, Easter decoration, magic trick, party goods, Christmas stocking, Christmas cracker, piñata, wedding decoration, party popper, Santa figure, artificial snow, Christmas star, novelty, joke article, photo booth prop, birthday decoration, advent decoration, party accessory, party bag filler, party balloon, balloon arch, funeral wreath, balloon',
  '9505.2': 'fancy dress costume, carnival mask, dressing-up costume, carnival costume, fancy dress, Halloween costume, dressing-up outfit',
  '9506':
    'ball, football, tennis ball, tennis racket, ski, snowboard, gym equipment, fitness equipment, dumbbell, treadmill, exercise bike, golf club, golf ball, roller skate, inline skate, ice skate, skateboard, surfboard, trampoline, basketball, table tennis table, ping-pong table, sports goods, weights, yoga mat, badminton racket, hockey stick, goalpost, cricket bat, volleyball net, cross trainer, rowing machine, kettlebell, stand-up paddle board, paddleboard, weight bench, punchbag, boxing glove, skipping rope, basketball hoop, climbing hold, petanque ball, padel racket, ski pole, swing, slide, playground equipment, gym mat, climbing wall, rugby ball, archery bow, shin pad, flipper, snorkel, diving mask, resistance band, sports equipment, windsurf board, racket, shuttlecock, frisbee, sledge, bowling ball, cricket ball, crossbow, squash racket, barbell, climbing frame, diving equipment, squash ball, croquet set, exercise ball, spin bike, lacrosse stick, weight plate, kickboard, goal, goal net, tennis net, balance beam, gym bench, judo mat, foam roller, boules, hurdle, starting block, ball machine, skate ramp, outdoor gym, ski binding, wakeboard, hula hoop, netball post, rounders bat, baseball bat, baseball glove, tatami, vaulting box, shot put, javelin, hockey ball, pull-up bar, squat rack, power rack, multigym, badminton set, target for archery, golf tee, sports net, playground slide, exercise equipment, bowls, balance board, ergometer, aerobic step, gymnastic rings, riding equipment, play equipment',
  '9506.2':
    'swimming pool, above-ground pool, paddling pool, pool ladder, pool accessory, pool cover, inflatable pool, pool liner, in-ground pool, pool, fibreglass pool, swim spa, pool kit, diving board, wooden pool, pool skimmer, pool equipment, plunge pool',
  '9506.3': 'sauna, infrared cabin, steam room, sauna heater, barrel sauna, sauna cabin',
  '9507':
    'fishing rod, fishing line, fish hook, lure, landing net, fishing reel, fishing tackle, fishing float, bait, tackle box, fishing hook, fishing gear',
  '9508':
    'carousel, fairground ride, roller coaster, dodgem, bouncy castle, amusement ride, water slide, merry-go-round, big wheel, theme park ride, inflatable attraction, bounce house, inflatable slide',
  '9601': 'horn article, ivory, mother-of-pearl, bone carving, shell ornament, antler',
  '9602': 'empty capsule, gelatine capsule',
  '9603':
    "brush, broom, paintbrush, paint brush, paint roller, toothbrush, hairbrush, toilet brush, washing-up brush, squeegee, mop, scrubbing brush, wire brush, hand brush, artist's brush, make-up brush, shaving brush, nail brush, feather duster, dustpan brush, industrial brush, bottle brush, clothes brush, strip brush, roller sleeve, yard broom, sweeping brush, floor brush, shoe brush, chimney brush, window squeegee, rotary brush, brush strip, paint pad, carpet sweeper, interdental brush, barbecue brush, pet brush, dandy brush, car wash brush, grout brush, glue brush, brush set, cylinder brush, cleaning brush, broom head, window wiper, floor squeegee, weed brush, pastry brush, dish brush, brushware, mop head, paint roller sleeve, denture brush, sweeping broom, deck scrubber, lint brush, mascara brush",
  '9604': 'hand sieve, hand riddle, garden sieve',
  '9605': 'travel set, toiletry set, sewing kit, shoe cleaning kit, amenity kit',
  '9606':
    'button, press stud, snap fastener, shirt button, popper, jeans button, toggle button, coat button, horn button, haberdashery, garment fastener',
  '9607': 'zip, zipper, zip fastener, zip puller, zip slider, open-end zip, waterproof zip, invisible zip',
  '9608':
    'pen, ballpoint, ballpoint pen, biro, marker, highlighter, fountain pen, felt-tip pen, rollerball, mechanical pencil, promotional pen, branded pen, whiteboard marker, writing instrument, gel pen, permanent marker, stylus pen, printed pen, pen refill, chalk marker, paint marker, dip pen, felt tips, nib',
  '9609': "pencil, coloured pencil, crayon, chalk, pastel, pencil lead, carpenter's pencil, colouring pencil, charcoal stick, wax crayon",
  '9610':
    'blackboard, whiteboard, chalkboard, pinboard, noticeboard, flip chart, magnetic board, cork board, menu board, dry-wipe board, chalk board',
  '9611': 'rubber stamp, date stamp, ink pad, ink ribbon, printer ribbon, office stamp, thermal transfer ribbon, company stamp',
  '9613':
    'lighter, cigarette lighter, gas lighter, zippo, disposable lighter, barbecue lighter, promotional lighter, windproof lighter, arc lighter',
  '9614': 'tobacco pipe, smoking pipe, cigarette holder, hookah, shisha pipe',
  '9615':
    'comb, hairpin, hair slide, hair clip, curler, hairband, hair accessory, hair roller, hair grip, scrunchie, tiara, alice band, bobby pin',
  '9616': 'atomiser, perfume spray, spray pump, powder puff, dispenser pump, trigger spray, spray head, lotion pump, scent spray',
  '9617': 'thermos, thermos flask, vacuum flask, insulated jug, flask, food flask, insulated food jar, airpot',
  '9618': "shop dummy, tailor's dummy, display mannequin, dress form",
  '9619': 'nappy, diaper, disposable nappy, reusable nappy, swim nappy, pull-up nappy, nursing pad, training pants',
  '9619.2': 'incontinence pad, sanitary towel, tampon, panty liner, incontinence product, sanitary pad, bed pad, adult nappy',
  '9619.3':
    'baby bottle, feeding bottle, teether, teething ring, baby carrier, baby bath, potty, nappy bin, baby product, baby sling, nursery product, baby monitor',
  '9620': 'tripod, camera stand, selfie stick, monopod, camera tripod',
  '9701': 'painting, artwork, antique, canvas art, wall art, original print, art print, canvas print, limited edition print, stained glass',
} as const satisfies Readonly<Record<string, string>>;
