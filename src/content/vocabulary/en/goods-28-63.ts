/** What people call goods of chapters 28 to 63, by heading of the Combined Nomenclature; the first word is the usual name. */
export const goods = {
  // 28 inorganic chemicals
  '2801': 'chlorine, iodine, bromine, fluorine',
  '2802': 'sulphur, sulfur',
  '2803': 'carbon black, lampblack',
  '2804':
    'industrial gas, oxygen, nitrogen, argon, helium, hydrogen, noble gas, liquid nitrogen, silicon metal, phosphorus, gas, specialty gas',
  '2804.2': 'welding gas, shielding gas, gas mixture, acetylene',
  '2804.3': 'medical oxygen, medical gas, nitrous oxide',
  '2805': 'mercury, sodium metal, rare earth metals, calcium metal',
  '2806': 'hydrochloric acid, muriatic acid',
  '2807': 'sulphuric acid, sulfuric acid, oleum',
  '2808': 'nitric acid, aqua regia',
  '2809': 'phosphoric acid',
  '2810': 'boric acid',
  '2811': 'acid, carbon dioxide, carbonic acid gas, CO2, dry ice, CO2 cylinder, silica gel, hydrofluoric acid',
  '2814': 'ammonia, ammonia solution',
  '2815': 'caustic soda, lye, caustic potash, sodium hydroxide',
  '2816': 'magnesium hydroxide, barium oxide, alkali',
  '2817': 'zinc oxide, zinc white',
  '2818': 'alumina, aluminium oxide, corundum, aluminium hydroxide',
  '2819': 'chromium oxide',
  '2820': 'manganese dioxide',
  '2821': 'iron oxide, earth pigment, ochre',
  '2822': 'cobalt oxide, cobalt hydroxide',
  '2824': 'lead oxide, red lead',
  '2825': 'hydrazine, lithium hydroxide, nickel oxide, copper oxide',
  '2826': 'fluoride, cryolite',
  '2827': 'calcium chloride, ferric chloride, aluminium chloride, sal ammoniac, de-icing salt',
  '2828': 'bleach, household bleach, sodium hypochlorite',
  '2828.2': 'pool chlorine, chlorine tablet, shock chlorine, pH minus, algaecide, pool chemicals',
  '2829': 'chlorate, perchlorate',
  '2830': 'sulphide, sodium sulphide',
  '2831': 'dithionite, hydrosulphite',
  '2832': 'sulphite, thiosulphate, sodium bisulphite',
  '2833': 'sulphate, alum, copper sulphate, sodium sulphate, aluminium sulphate, Epsom salt, iron sulphate',
  '2834': 'nitrate, saltpetre, nitrite, potassium nitrate',
  '2835': 'phosphate, sodium phosphate, polyphosphate',
  '2836': 'carbonate, calcium carbonate, lithium carbonate, potassium carbonate, potash, chalk powder',
  '2836.2': 'soda ash, washing soda, soda crystals, sodium bicarbonate, bicarbonate, percarbonate',
  '2837': 'cyanide',
  '2839': 'silicate, water glass',
  '2840': 'borax, borate, perborate',
  '2841': 'permanganate, chromate, tungstate, molybdate',
  '2842': 'zeolite, cyanate',
  '2843': 'silver nitrate, gold chloride, platinum compound, precious metal salt',
  '2844': 'radioisotope, uranium, radioactive source',
  '2845': 'heavy water, deuterium, isotope',
  '2846': 'rare earth oxide, cerium oxide, yttrium oxide, neodymium oxide',
  '2847': 'hydrogen peroxide, peroxide',
  '2849': 'calcium carbide, silicon carbide, tungsten carbide, boron carbide',
  '2850': 'hydride, nitride, boride, silicide, boron nitride',
  '2852': 'mercury compound',
  '2853': 'demineralised water, distilled water, deionised water, battery water, bottled compressed air',

  // 29 organic chemicals
  '2901': 'ethylene, propylene, butadiene, hexane, hydrocarbon',
  '2902': 'benzene, toluene, xylene, styrene, cyclohexane',
  '2903': 'dichloromethane, perchloroethylene, trichloroethylene, chloroform',
  '2904': 'sulphonic acid, nitrobenzene',
  '2905':
    'isopropanol, isopropyl alcohol, rubbing alcohol, methanol, butanol, glycol, ethylene glycol, propylene glycol, glycerine, sorbitol, IPA',
  '2905.2': 'ethanol, alcohol, methylated spirits, denatured alcohol, bioethanol, ethyl alcohol',
  '2906': 'menthol, benzyl alcohol',
  '2907': 'phenol, bisphenol, cresol, resorcinol',
  '2908': 'chlorophenol, nitrophenol',
  '2909': 'ether, butyl glycol, anisole',
  '2910': 'ethylene oxide, propylene oxide, epichlorohydrin',
  '2912': 'formaldehyde, formalin, acetaldehyde',
  '2912.2': 'vanillin, flavouring substance, benzaldehyde',
  '2914': 'acetone, solvent, methyl ethyl ketone, MEK, camphor',
  '2915': 'acetic acid, ethyl acetate, formic acid, stearic acid, butyl acetate, propionic acid, vinyl acetate',
  '2916': 'acrylic acid, methacrylate, oleic acid, benzoic acid, sorbic acid',
  '2917': 'oxalic acid, adipic acid, phthalate, plasticiser, terephthalic acid',
  '2918': 'citric acid, lactic acid, tartaric acid, ascorbic acid',
  '2918.2': 'salicylic acid, acetylsalicylic acid',
  '2919': 'phosphate ester, triphenyl phosphate',
  '2921': 'amine, aniline, triethylamine',
  '2922': 'amino acid, lysine, glutamate, ethanolamine',
  '2923': 'lecithin, choline, quaternary ammonium',
  '2924': 'bulk paracetamol, lidocaine, aspartame',
  '2925': 'saccharin, sweetener, guanidine',
  '2926': 'acrylonitrile, acetonitrile',
  '2929': 'isocyanate, MDI, TDI',
  '2930': 'methionine, thiol, xanthate',
  '2931': 'silane, siloxane, organosilicon',
  '2932': 'furan, tetrahydrofuran, coumarin',
  '2933': 'melamine powder, caprolactam, pyridine, pharmaceutical intermediate',
  '2934': 'nucleic acid, DNA primer, RNA',
  '2935': 'sulphonamide',
  '2936': 'vitamin, vitamin C, vitamin D, multivitamin, folic acid, provitamin',
  '2937': 'hormone, insulin, cortisone, steroid, peptide',
  '2938': 'glycoside, rutin, stevia extract',
  '2939': 'caffeine, alkaloid, morphine, nicotine, quinine',
  '2940': 'xylitol, lactulose, pure sugar',
  '2941': 'antibiotic, penicillin, amoxicillin',

  // 30 pharmaceutical products
  '3001': 'heparin, organ extract, collagen',
  '3002': 'vaccine, serum, blood plasma, antibody, immunoglobulin, stem cell, cell culture, blood product',
  '3003': 'active substance, compounded medicine, active ingredient, API, pharmaceutical raw material',
  '3004':
    'medicine, medication, drug, pill, tablet, capsule, painkiller, paracetamol, ibuprofen, aspirin, cough syrup, ointment, nasal spray, eye drops, suppository, effervescent tablet, veterinary medicine, homeopathic remedy, inhaler, nicotine patch, pharmaceuticals, pharmaceutical product, cough mixture, nose drops, lozenge',
  '3004.2': 'food supplement, dietary supplement, magnesium supplement, fish oil capsule, herbal remedy, probiotic, herbal medicine',
  '3005':
    'bandage, plaster, sticking plaster, gauze, sterile dressing, dressing, cotton wool, wound dressing, compress, sports tape, blister plaster, plaster cast bandage, elastic bandage',
  '3006':
    'suture, surgical suture, bone cement, dental filling, dental cement, contrast agent, contraceptive pill, lubricating gel, stoma bag',
  '3006.2': 'first aid kit, first aid box, medical kit, first-aid case, travel first aid',

  // 31 fertilisers
  '3101':
    'compost, manure, organic fertiliser, manure pellet, potting compost, potting soil, topsoil, soil improver, growing medium, peat, coir',
  '3102': 'nitrogen fertiliser, urea, ammonium nitrate, calcium ammonium nitrate, lawn feed, liquid nitrogen fertiliser',
  '3103': 'phosphate fertiliser, superphosphate',
  '3104': 'potash fertiliser, potassium chloride',
  '3105': 'fertiliser, fertilizer, NPK, compound fertiliser, plant food, liquid feed, rose feed, tomato feed',

  // 32 tanning, dyes, paints, inks
  '3201': 'tanning extract, tannin, quebracho',
  '3202': 'tanning agent, syntan',
  '3203': 'natural dye, food colouring, carmine, indigo',
  '3204': 'dye, dyestuff, fabric dye, organic pigment, optical brightener',
  '3206': 'pigment, titanium dioxide, ultramarine, colour paste, luminous pigment',
  '3206.2': 'masterbatch, colour masterbatch',
  '3207': 'glaze, enamel frit, glass frit, ceramic paint',
  '3208':
    'lacquer, varnish, wood stain, car paint, metal paint, rust paint, epoxy coating, epoxy paint, spray paint, wood oil, yacht varnish, floor varnish, primer, undercoat, gloss paint, coating, stain, gelcoat, pool paint, concrete paint, anti-rust paint, coat',
  '3209':
    'paint, wall paint, emulsion paint, acrylic paint, ceiling paint, masonry paint, exterior paint, chalk paint, road marking paint, water-based paint, limewash, floor paint',
  '3209.2': 'powder coating, powder paint, industrial coating, industrial paint',
  '3210': 'whitewash, leather dye, distemper',
  '3211': 'paint drier, siccative',
  '3212': 'aluminium paste, silver paint, hot stamping foil, gold leaf, candle dye',
  '3213': 'oil paint, watercolour, poster paint, gouache, paint box, artists’ paint, finger paint, craft paint',
  '3214': 'filler, wall filler, putty, glazing putty, wood filler, body filler, sealant, caulk, acrylic sealant, silicone sealant, mastic',
  '3214.2': 'grout, tile grout, render, decorative plaster, levelling compound, poured floor, liquid waterproofing',
  '3214.3': 'expanding foam, spray foam, PU foam, gun foam',
  '3215': 'ink, printing ink, screen printing ink, flexo ink, drawing ink, UV ink, stamp ink, offset ink',
  '3215.2': 'ink cartridge, cartridge, printer ink, toner, toner cartridge',

  // 33 perfumes and cosmetics
  '3301': 'essential oil, lavender oil, aromatherapy oil, resinoid, fragrance oil',
  '3302': 'flavouring, flavour, fragrance compound, perfume base, aroma',
  '3303': 'perfume, fragrance, eau de toilette, cologne, body mist',
  '3304':
    'cosmetics, make-up, lipstick, lip balm, mascara, eyeshadow, foundation, nail varnish, nail polish, cream, day cream, moisturiser, hand cream, face cream, sun cream, sunscreen, body lotion, face mask, powder, talcum powder, face paint, eyeliner, self-tanner, aftersun, skincare, beauty product, nail polish remover, false nails, false eyelashes, gel polish',
  '3304.2': 'baby oil, baby cream, baby shampoo, baby lotion, nappy cream',
  '3305': 'shampoo, hairspray, hair gel, conditioner, hair dye, hair colour, hair serum, hair wax, perm lotion, hair mask, haircare',
  '3306': 'toothpaste, mouthwash, dental floss, denture adhesive, oral care',
  '3307':
    'deodorant, antiperspirant, shaving foam, shaving gel, aftershave, bubble bath, bath salts, hair removal cream, bath bomb, hair removal wax',
  '3307.2': 'air freshener, home fragrance, reed diffuser, incense, room spray, scent diffuser, pot pourri, car air freshener',
  '3307.3': 'contact lens solution, lens cleaner',
  '3307.4': 'dog shampoo, pet shampoo, coat spray',

  // 34 soap, detergents, lubricants, wax, candles
  '3401': 'soap, hand soap, liquid soap, bar soap, shower gel, body wash, soft soap, hand wash, workshop hand cleaner',
  '3401.2': 'wet wipe, baby wipe, cleaning wipe, disinfectant wipe',
  '3402':
    'detergent, washing powder, laundry detergent, fabric softener, washing-up liquid, dishwasher tablet, all-purpose cleaner, cleaning product, cleaner, degreaser, descaler, toilet cleaner, glass cleaner, stain remover, surfactant, industrial cleaner, car shampoo, floor cleaner, laundry pod, rinse aid, oven cleaner, drain cleaner, cleaning chemicals, cleaning supplies, toilet block, limescale remover',
  '3403':
    'lubricant, lubricating oil, grease, engine oil, motor oil, cutting oil, cutting fluid, machining coolant, chain oil, hydraulic oil, bearing grease, penetrating oil, silicone spray, gear oil, release agent, transmission oil, copper grease, compressor oil, gearbox oil',
  '3404': 'wax, synthetic wax, paraffin wax, beeswax, stearin, polyethylene wax, soy wax',
  '3405':
    'shoe polish, furniture polish, polish, car polish, car wax, silver polish, floor wax, scouring cream, scouring powder, leather grease, polishing paste, metal polish',
  '3406':
    'candle, scented candle, tea light, pillar candle, dinner candle, church candle, citronella candle, birthday candle, taper candle, garden torch, wax melt',
  '3407': 'modelling clay, plasticine, play dough, modelling paste, slime',
  '3407.2': 'dental wax, dental impression compound, dental plaster',

  // 35 glue, starch, enzymes
  '3501': 'casein, caseinate, casein glue',
  '3502': 'albumin, whey protein, protein powder, egg albumen',
  '3503': 'gelatine, gelatin powder, bone glue, hide glue',
  '3504': 'peptone, soy protein isolate, protein concentrate',
  '3505': 'starch, dextrin, modified starch, maltodextrin',
  '3505.2': 'wallpaper paste, wallpaper adhesive, starch glue',
  '3506':
    'glue, superglue, wood glue, two-component adhesive, epoxy adhesive, contact adhesive, hot melt, hot glue, glue stick, spray adhesive, construction adhesive, craft glue, industrial adhesive, adhesive, PVC cement',
  '3506.2': 'tile adhesive, cement adhesive, parquet adhesive, flooring adhesive',
  '3507': 'enzyme, rennet, lipase, protease, amylase',

  // 36 explosives, fireworks, matches
  '3602': 'explosive, dynamite, gunpowder, TNT',
  '3603': 'detonator, percussion cap, fuse cord, detonating cord, igniter',
  '3604': 'fireworks, firework, rocket, firecracker, banger, sparkler, smoke bomb, distress flare, hand flare, pyrotechnics, Roman candle',
  '3605': 'match, matches, matchbox, matchstick',
  '3606': 'firelighter, lighter gas, lighter fluid, fire gel, lighter flint, barbecue lighter cubes',

  // 37 photographic goods
  '3701': 'X-ray film, photographic plate, medical imaging film',
  '3701.2': 'printing plate, offset plate, flexo plate',
  '3702': 'photographic film, camera film, roll film, instant film',
  '3703': 'photo paper, photographic paper',
  '3705': 'negative, photographic slide, microfilm',
  '3707': 'photo developer, fixer, photo chemicals, toner powder, photoresist',

  // 38 other chemical products
  '3801': 'graphite, graphite powder, graphite electrode, synthetic graphite',
  '3802': 'activated carbon, activated charcoal, carbon granules, bentonite, bleaching earth, perlite',
  '3802.2': 'cat litter, kitty litter, litter granules',
  '3805': 'turpentine, pine oil, turps',
  '3806': 'rosin, resin acid, pine resin, colophony',
  '3807': 'wood tar, pitch, tar',
  '3808':
    'weedkiller, herbicide, insecticide, fungicide, pesticide, slug pellets, rat poison, mouse poison, ant killer, crop protection, plant protection product, insect spray, wasp spray, moss killer, mosquito repellent, insect repellent, fly paper, mothballs, biocide, woodworm treatment, pest control, pest repellent, rodent bait',
  '3808.2': 'disinfectant, hand sanitiser, sanitiser, hand gel, disinfecting spray',
  '3808.3': 'flea collar, flea treatment, tick treatment, flea spray',
  '3809': 'textile auxiliary, finishing agent, sizing agent, waterproofing spray, textile softener',
  '3810': 'flux, soldering flux, solder paste, metal pickling paste, pickling paste, welding flux, anti-spatter spray, welding spray',
  '3811': 'fuel additive, additive, oil additive, injector cleaner, corrosion inhibitor, anti-knock agent',
  '3812': 'rubber accelerator, antioxidant, plastic stabiliser, UV stabiliser',
  '3813': 'extinguishing powder, fire-fighting foam, extinguishing agent',
  '3814': 'thinner, paint thinner, paint stripper, paint remover, brush cleaner, cellulose thinner, white spirit',
  '3815': 'catalyst, reaction initiator, hardener, chemical catalyst',
  '3816': 'refractory mortar, fire cement, refractory concrete, castable',
  '3818': 'wafer, silicon wafer',
  '3819': 'brake fluid, hydraulic fluid, power steering fluid',
  '3820': 'antifreeze, coolant, engine coolant, de-icer, screenwash, windscreen washer fluid',
  '3820.2': 'AdBlue, diesel exhaust fluid',
  '3821': 'culture medium, agar plate',
  '3822':
    'rapid test, lateral flow test, self-test, pregnancy test, test kit, reagent, laboratory reagent, test strip, diagnostic kit, pH strip, drug test, litmus paper',
  '3823': 'fatty acid, fatty alcohol, olein',
  '3824': 'chemical product, chemical, chemicals, binder, chemical preparation, fog fluid, e-liquid',
  '3824.2': 'concrete admixture, cement additive, concrete plasticiser, setting accelerator',
  '3824.3': 'foundry binder, core binder',
  '3824.4': 'water treatment chemical, flocculant, water softener salt, boiler water treatment',
  '3825': 'chemical waste, waste solvent',
  '3826': 'biodiesel, HVO, biofuel',
  '3827': 'refrigerant, refrigerant gas, coolant gas, propellant, freon',

  // 39 plastics
  '3901': 'polyethylene, PE granules, HDPE, LDPE, plastic pellets, plastic resin',
  '3902': 'polypropylene, PP, polyolefin',
  '3903': 'polystyrene, ABS, EPS beads',
  '3904': 'PVC, PVC compound, PTFE, Teflon, PVDF',
  '3905': 'polyvinyl alcohol, polyvinyl acetate',
  '3906': 'acrylate, acrylic resin, PMMA, superabsorbent',
  '3907': 'epoxy resin, polyester resin, polycarbonate, PET resin, PLA, alkyd resin, resin',
  '3908': 'polyamide, nylon, PA6',
  '3909': 'polyurethane, melamine resin, phenolic resin, polyol, PU system',
  '3910': 'silicone, silicone oil, silicone fluid, liquid silicone rubber',
  '3911': 'petroleum resin, polysulphone, PEEK, engineering plastic',
  '3912': 'cellulose, CMC, cellulose acetate',
  '3913': 'alginate, xanthan gum, chitosan',
  '3914': 'ion exchange resin, water softener resin',
  '3915': 'plastic waste, plastic scrap, recycled plastic, regrind, recyclate',
  '3916': 'plastic profile, PVC profile, plastic rod, plastic section, plastic welding rod, edge banding, plastic extrusion, nylon rod',
  '3916.2': 'filament, 3D printing filament, PLA filament, printer filament, 3D printing resin',
  '3916.3': 'composite decking, plastic decking, PVC cladding, WPC board',
  '3917':
    'PVC pipe, plastic pipe, drainpipe, sewer pipe, polyethylene pipe, PE pipe, multilayer pipe, electrical conduit, conduit, drainage pipe, plastic tube, tubing, corrugated pipe, heat shrink tubing, underfloor heating pipe, duct, drainage',
  '3917.2': 'PVC fitting, plastic fitting, pipe fitting, pipe elbow, hose connector, pipe coupling, siphon, sink trap',
  '3917.3': 'garden hose, hosepipe, water hose, hose, air hose, spiral hose, pool hose, silicone hose, suction hose, soaker hose',
  '3917.4': 'pipe, tube, piping, pipework',
  '3917.5': 'fitting, coupling, elbow',
  '3918': 'vinyl flooring, vinyl floor, PVC flooring, floor covering, luxury vinyl tile, vinyl tile, LVT, click vinyl, flooring',
  '3919':
    'adhesive tape, sticky tape, tape, packing tape, double-sided tape, insulating tape, self-adhesive film, duct tape, masking tape, adhesive strip, anti-slip tape, foam tape, reflective tape, hazard tape',
  '3919.2': 'sign vinyl, cutting vinyl, wrap film, car wrap, reflective film, lettering film, window film',
  '3920':
    'film, shrink film, shrink wrap, stretch film, stretch wrap, cling film, plastic film, packaging film, pallet wrap, laminating film, cellophane, PE film, printed film, lidding film, sealing film, food wrap',
  '3920.2':
    'building film, vapour barrier, damp-proof membrane, agricultural film, pond liner, polythene sheeting, greenhouse film, silage wrap, mulch film, roofing membrane',
  '3920.3': 'Perspex, plexiglass, acrylic sheet, polycarbonate sheet, plastic sheet, PVC sheet, HDPE sheet, twin-wall sheet, PTFE sheet',
  '3921': 'foam, foam rubber, foam packaging, bubble wrap, protective foam, foam sheet, polyurethane foam, foam insert, sponge foam',
  '3921.2':
    'insulation board, insulation, insulating foam, polystyrene sheet, EPS, XPS, PIR board, roof insulation, floor insulation, thermal insulation, pipe insulation, sandwich panel',
  '3921.3': 'HPL, high-pressure laminate, laminate sheet, composite panel, compact panel, GRP sheet, solid surface',
  '3922': 'bath, bathtub, shower tray, toilet seat, cistern, toilet cistern, acrylic bath, resin sink',
  '3923':
    'plastic bottle, PET bottle, plastic jar, screw cap, plastic tray, food tray, blister pack, blister packaging, plastic packaging, squeeze tube, pump bottle, spray bottle, preform, punnet, takeaway container, plastic tub, clamshell, plastic pot, packaging, salad bowl, ice cream tub, tub',
  '3923.2':
    'plastic bag, bin bag, refuse sack, freezer bag, zip bag, grip seal bag, vacuum bag, bin liner, polythene bag, stand-up pouch, bread bag, compostable bag, sandwich bag, mailing bag, jiffy bag, poly mailer, flow wrap',
  '3923.3':
    'crate, plastic crate, beer crate, bottle crate, tote, plastic box, storage box, stacking box, folding crate, parts bin, picking bin, storage bin, plant tray, euro container, plastic bin',
  '3923.4': 'plastic drum, IBC, IBC tank, plastic pallet, plastic barrel, plastic spool, lidded bucket',
  '3923.5': 'bag, carrier bag, pouch, packaging bag, sweet bag',
  '3923.6': 'lid, cap, closure, jerrycan, drum, keg, bottle cap, bottle top',
  '3923.7': 'bottle, jar, cosmetic jar, flask, vial, perfume bottle, atomiser, dropper bottle, pot',
  '3924':
    'lunch box, bread bin, colander, drinking bottle, water bottle, sports bottle, food container, food storage box, Tupperware, measuring jug, plastic plate, plastic cutlery, plastic tableware, salad spinner, ice cube tray, lemon squeezer, tray, serving tray, jug, spatula, plastic chopping board, funnel, silicone bakeware, dish rack, dish drainer, butter dish, picnic set',
  '3924.2':
    'cup, straw, drinking straw, plastic cup, disposable cup, reusable cup, festival cup, disposable tableware, stirrer, disposable plate, disposable cutlery, tumbler',
  '3924.3':
    'bucket, bin, dustbin, waste bin, pedal bin, rubbish bin, wastepaper basket, laundry basket, washing-up bowl, basin, soap dish, soap dispenser, shower curtain, dustpan, clothes peg, clothes hanger, coat hanger, recycling bin, compost bin, bathroom accessory, wheelie bin',
  '3924.4': 'flowerpot, flower pot, plant pot, planter, window box, plant saucer, nursery pot',
  '3924.5': 'watering can, plant mister, hand sprayer, spray mister',
  '3924.6': 'potty, baby bath, toilet training seat, sippy cup, weaning spoon, baby bowl',
  '3924.7': 'cool box, cooler, ice pack, insulated box',
  '3924.8': 'litter tray, litter box, dog bowl, pet bowl, cat carrier, pet carrier, pet fountain',
  '3925':
    'gutter, guttering, downpipe, plastic cladding, plastic skirting, cable trunking, trunking, air vent, ventilation grille, roof light, rooflight, drain gully, glazing packer, soffit, fascia',
  '3925.2':
    'PVC window, uPVC window, uPVC door, plastic window, roller shutter, shutter, venetian blind, vertical blind, plastic blind, window sill',
  '3925.3': 'fly screen, insect screen, mosquito net, window screen, insect mesh, fly curtain',
  '3925.4': 'water butt, rainwater tank, rain barrel, septic tank, plastic tank, water tank, oil tank, storage tank, cistern tank',
  '3925.5': 'chair glide, furniture foot, furniture leg, chair tip',
  '3926':
    'plastic part, plastic component, injection moulded part, moulded part, moulding, plastic, plastic goods, thermoformed part, vacuum-formed part, plastic housing, plastic enclosure, protective cap, end cap, plastic knob, rotomoulded part, composite part, blow-moulded part, GRP part, plastic wheel, plastics, plastic moulding, tie',
  '3926.2':
    'ring binder, folder, plastic wallet, punched pocket, ruler, office supplies, desk accessory, divider, badge holder, pen pot, stationery, school supplies',
  '3926.3': 'cable tie, zip tie, cable clip, plastic plug, wall plug, nylon plug, plastic clip, cable gland, plastic fastener, rawlplug',
  '3926.4': 'gadget, key ring, keyring, corporate gift, giveaway, lanyard, wristband, promotional item, badge, trolley coin, freebie',
  '3926.5': 'phone case, phone cover, tablet case, smartphone case, laptop sleeve, mobile phone case',
  '3926.6': 'traffic cone, road cone, bollard, barrier tape, name plate, pictogram, plastic sign',
  '3926.7': 'figurine, plastic ornament, ornament, bead, beads, cake topper',
  '3926.8': 'rain poncho, disposable poncho, plastic apron, disposable apron, overshoe, shoe cover',
  '3926.9': 'labware, laboratory supplies, pipette tip, pipette, Petri dish, test tube, specimen jar, bedpan',

  // 40 rubber
  '4001': 'natural rubber, raw rubber, latex rubber, rubber',
  '4002': 'synthetic rubber, SBR, nitrile rubber, EPDM, neoprene, butyl rubber, NBR, Viton',
  '4004': 'rubber granules, rubber crumb, scrap rubber, shredded tyres',
  '4005': 'rubber compound, unvulcanised rubber',
  '4006': 'tread rubber, rubber solution, camel-back',
  '4007': 'rubber thread, rubber cord',
  '4008': 'rubber sheet, rubber profile, cellular rubber, rubber strip, sponge rubber, rubber flooring, rubber tile, rubber extrusion',
  '4008.2': 'EPDM membrane, rubber roofing',
  '4008.3': 'draught excluder, draught strip, weatherstrip, window seal',
  '4009': 'rubber hose, hydraulic hose, high-pressure hose, fuel hose, coolant hose, radiator hose, brake hose, rubber tubing',
  '4010': 'V-belt, timing belt, drive belt, conveyor belting, toothed belt, transmission belt, fan belt, rubber belt, poly-V belt',
  '4011':
    'tyre, car tyre, truck tyre, winter tyre, summer tyre, tractor tyre, motorcycle tyre, bicycle tyre, bike tyre, pneumatic tyre, agricultural tyre, all-season tyre',
  '4012': 'retread tyre, solid tyre, forklift tyre, used tyre, cushion tyre, rim tape',
  '4013': 'inner tube, bicycle inner tube',
  '4014': 'condom, hot water bottle, finger cot, rubber bulb',
  '4014.2': 'dummy, soother, pacifier, teat, teething ring',
  '4015':
    'glove, latex glove, disposable glove, nitrile glove, rubber glove, work glove, household glove, surgical glove, gardening glove, vinyl glove, safety glove, welding glove',
  '4015.2': 'wetsuit, diving suit, surf suit, swimming cap',
  '4015.3': 'waders, rubber apron, fisherman’s bib, chest waders',
  '4016':
    'rubber part, rubber seal, sealing ring, seal, o-ring, gasket, rubber washer, rubber mat, rubber foot, rubber bung, rubber stopper, rubber band, elastic band, diaphragm, bellows, oil seal, lip seal, rubber moulding, door seal, rubber bumper, rubber grommet, grommet, suction cup, sealing profile, rubber suction pad, silicone seal',
  '4016.2': 'silent block, anti-vibration mount, vibration damper, rubber mount, engine mount, rubber bush, bushing',
  '4016.3': 'eraser, pencil rubber',
  '4016.4': 'car mat, boot liner, car floor mat, rubber car mat',
  '4016.5': 'boat fender, dock fender, dock bumper',
  '4016.6': 'yoga mat, exercise mat, gym mat',
  '4016.7': 'mouse mat, mouse pad',
  '4016.8': 'earplug, ear protection, hearing protection, knee pad',
  '4016.9': 'anti-slip mat, non-slip mat, stable mat, cow mat, safety surfacing, playground tile, sports flooring, anti-fatigue mat',
  '4017': 'ebonite, hard rubber',

  // 41 raw hides and leather
  '4101': 'cowhide, raw hide, cattle hide, hide',
  '4102': 'sheepskin, lambskin',
  '4103': 'goatskin, reptile skin, pigskin',
  '4104': 'bovine leather, tanned hide, wet blue, leather',
  '4106': 'pig leather, goat leather',
  '4107': 'nappa leather, finished leather, upholstery leather, shoe leather, nubuck, full-grain leather',
  '4112': 'lamb leather, sheep leather',
  '4113': 'snakeskin, crocodile leather, ostrich leather',
  '4114': 'chamois leather, shammy, patent leather, suede',
  '4115': 'bonded leather, composition leather, leather offcut',

  // 42 leather goods and bags
  '4201': 'saddle, horse saddle, saddlery, bridle, halter, harness, saddle pad, horse tack, reins, girth, horse rug, riding equipment',
  '4201.2': 'dog lead, dog leash, dog collar, dog harness, pet collar, muzzle, dog coat',
  '4201.3': 'dog basket, dog bed, cat basket, pet bed, dog toy, pet accessory, pet product, dog crate, kennel',
  '4202':
    'handbag, shoulder bag, wallet, purse, suitcase, luggage, travel bag, trolley case, satchel, school bag, briefcase, toiletry bag, wash bag, key case, card holder, laptop bag, clutch bag, vanity case, bum bag, pencil case, leather goods, glasses case, spectacle case, holdall, bag, messenger bag, garment bag',
  '4202.2':
    'backpack, rucksack, sports bag, gym bag, hiking backpack, golf bag, cool bag, beach bag, pannier bag, guitar case, duffel bag, insulated bag',
  '4202.3': 'tote bag, cotton bag, shopping bag, canvas bag, shopper, reusable bag, bag for life, fabric bag',
  '4202.4': 'toolbox, tool box, tool case, tool bag, flight case, camera bag, transport case, carry case',
  '4203':
    'belt, leather belt, leather jacket, leather glove, leather trousers, motorcycle jacket, biker jacket, motorcycle glove, leather clothing',
  '4205': 'leather part, leather strap, leather lace, leather patch, leather article, watch strap',
  '4206': 'sausage casing, natural casing, catgut',

  // 43 fur
  '4301': 'rabbit skin, raw furskin, fox pelt, mink pelt',
  '4302': 'fur, pelt, dressed fur, fur trim',
  '4303': 'fur coat, fur jacket, fur hat',
  '4304': 'faux fur, fake fur, artificial fur',

  // 44 wood
  '4401': 'firewood, log, wood pellet, pellet, woodchip, sawdust, wood briquette, bark, wood shavings, kindling, bark chippings',
  '4402': 'charcoal, barbecue charcoal, charcoal briquette, coconut charcoal',
  '4403': 'roundwood, tree trunk, rough timber, tropical hardwood',
  '4404': 'stake, wooden stake, wooden post, fence post, pole, tree stake',
  '4405': 'wood wool, wood flour',
  '4406': 'railway sleeper, sleeper',
  '4407':
    'wood, timber, plank, beam, batten, sawn timber, lumber, oak, solid wood, beech, pine, softwood, hardwood, rafter, joist, scaffold board, oak beam, oak board, wooden beam',
  '4408': 'veneer, wood veneer, veneer sheet',
  '4409':
    'decking, deck board, decking board, timber cladding, wood cladding, cladding, skirting board, wood moulding, beading, architrave, tongue and groove board',
  '4410': 'chipboard, particle board, OSB, melamine board, melamine-faced chipboard, OSB board',
  '4411': 'MDF, MDF board, hardboard, fibreboard, HDF, softboard',
  '4411.2': 'laminate flooring, laminate floor, wood fibre insulation, click flooring',
  '4412': 'plywood, ply, birch plywood, blockboard, laminated wood, marine plywood, wood panel',
  '4413': 'densified wood',
  '4414': 'picture frame, photo frame, frame, wooden frame, mirror frame, framing',
  '4415':
    'pallet, euro pallet, wooden pallet, wooden crate, wooden box, wine crate, cable drum, packing case, export crate, wooden packaging, pallet collar, skid, fruit crate',
  '4416': 'wooden barrel, wine barrel, oak barrel, cask',
  '4417': 'handle, broom handle, tool handle, wooden handle, hammer handle, broomstick',
  '4418':
    'parquet, wooden floor, wood flooring, engineered flooring, hardwood floor, staircase, stairs, wooden stairs, roof truss, truss, timber frame, glulam, CLT, handrail, joinery, shingle, banister, parquet floor',
  '4418.2':
    'door, wooden door, internal door, front door, exterior door, wooden window, window, door frame, sliding door, wooden gate, wooden shutter, fire door, window frame',
  '4418.3':
    'garden shed, shed, summerhouse, log cabin, pergola, carport, garden room, timber building, wooden house, playhouse, outbuilding, gazebo',
  '4418.4': 'fence panel, wooden fence, garden fence, fencing, trellis, garden gate, picket fence',
  '4418.5': 'wall panel, acoustic panel, wall panelling, ceiling panel',
  '4419':
    'chopping board, cutting board, wooden spoon, bread board, cheese board, chopstick, toothpick, wooden bowl, serving board, rolling pin, pepper mill, wooden skewer, wooden cutlery, wooden salad bowl',
  '4420':
    'wooden sculpture, jewellery box, wooden ornament, wood carving, keepsake box, marquetry, wooden wall art, wooden letters, wooden decoration, wooden candle holder',
  '4421': 'wooden part, wooden article, wooden stick, dowel, ice lolly stick, wood block, woodware, turned wood, wooden peg',
  '4421.2': 'wooden hanger, coffin, casket, wooden coat rack, funeral urn, wine rack',
  '4421.3': 'bird box, nest box, bird house, bird feeder, rabbit hutch, chicken coop, hen house, dog kennel',
  '4421.4': 'beehive, hive frame',
  '4421.5': 'wooden ladder, clothes horse, wooden stepladder, wooden clothes airer',
  '4421.6': 'mousetrap, mouse trap, rat trap, mole trap',
  '4421.7': 'raised bed, wooden planter',

  // 45 cork
  '4501': 'cork, raw cork, cork granules',
  '4503': 'cork stopper, wine cork, bottle cork, champagne cork',
  '4504': 'cork flooring, cork sheet, cork tile, cork insulation, cork board, cork coaster',

  // 46 basketware
  '4601': 'straw mat, bamboo mat, rush mat, seagrass rug, reed screen, plaiting',
  '4602': 'basket, wicker basket, wickerwork, rattan basket, picnic basket, hamper, gift basket, storage basket, willow basket, basketry',

  // 47 pulp and waste paper
  '4703': 'wood pulp, paper pulp, kraft pulp, cellulose pulp, pulp',
  '4706': 'recycled pulp, bamboo pulp, fluff pulp',
  '4707': 'waste paper, scrap paper, recycled paper, waste cardboard',

  // 48 paper and board
  '4801': 'newsprint, paper reel',
  '4802':
    'paper, copy paper, printer paper, printing paper, writing paper, A4 paper, drawing paper, coloured paper, till roll, receipt roll, offset paper, craft paper, thermal roll, thermal paper, paper roll',
  '4803': 'tissue paper, jumbo roll, cellulose wadding, gift tissue',
  '4804': 'kraft paper, wrapping paper, packing paper, brown paper, kraftliner, sack paper',
  '4805': 'testliner, filter paper, greyboard, fluting paper, solid board',
  '4806': 'baking paper, baking parchment, greaseproof paper, tracing paper, glassine, parchment',
  '4808': 'corrugated cardboard, corrugated board, crepe paper, honeycomb board',
  '4809': 'carbon paper, self-copy paper, carbonless paper, transfer paper',
  '4810': 'coated paper, glossy paper, art paper, folding boxboard, coated board, cartonboard',
  '4811': 'laminated paper, release paper, self-adhesive paper, drinks carton, décor paper, waxed paper, liquid packaging board',
  '4812': 'filter sheet, filter pad, filter block',
  '4813': 'cigarette paper, rolling papers, rolling paper',
  '4814': 'wallpaper, wall covering, non-woven wallpaper, vinyl wallpaper, photo wallpaper, lining paper',
  '4817': 'envelope, letterhead, window envelope, padded envelope, correspondence card, bubble mailer',
  '4818':
    'toilet paper, toilet roll, kitchen roll, kitchen towel, paper tissue, tissue, paper towel, hand towel paper, centrefeed roll, wiper roll, couch roll, facial tissue',
  '4818.2': 'napkin, serviette, paper napkin, paper tablecloth, paper placemat',
  '4819':
    'cardboard box, box, carton, shipping box, moving box, corrugated box, cardboard packaging, folding carton, pizza box, display box, archive box, gift box, mailing box, cake box, postal box, shoe box, cardboard display, paper packaging, board packaging, presentation box, cake board, cardboard stand',
  '4819.2': 'paper bag, paper carrier bag, kraft bag, gift bag, paper sack, cement sack, flour bag, bakery bag',
  '4820':
    'notebook, exercise book, notepad, diary, writing pad, jotter, notelet, desk pad, sticky note, memo pad, receipt book, planner, journal, order book, file folder, cardboard folder, lever arch file, photo album, pad, file',
  '4821':
    'label, self-adhesive label, sticker, price label, barcode label, wine label, swing tag, hang tag, roll label, address label, product label',
  '4822': 'cardboard tube, paper core, mailing tube, cardboard spool, postal tube',
  '4823':
    'paper cup, coffee cup, takeaway cup, paper plate, coffee filter, paper straw, egg box, egg carton, cardboard tray, tea filter, cupcake case, chip tray, soup cup',
  '4823.2':
    'gift wrap, paper garland, confetti, die-cut card, die-cut cardboard, graph paper, shelf edge label, dress pattern paper, paper shape',
  '4823.3': 'void fill, packing material, packaging material, moulded pulp packaging, packing peanuts, edge protector',
  '4823.4': 'vacuum cleaner bag, hoover bag',

  // 49 printed matter
  '4901':
    'book, brochure, leaflet, flyer, printed matter, print, manual, dictionary, textbook, cookbook, paperback, instruction manual, pamphlet, photo book, booklet, instructions, comic book, comic, novel, travel guide',
  '4902': 'newspaper, magazine, periodical, trade magazine, newsletter',
  '4903': 'children’s book, colouring book, picture book, activity book',
  '4904': 'sheet music, musical score',
  '4905': 'map, road map, atlas, globe, street map, wall map',
  '4906': 'building plan, technical drawing, blueprint',
  '4907': 'postage stamp, cheque, gift voucher, voucher, banknote, coupon, lottery ticket, gift card',
  '4908': 'decal, transfer, iron-on transfer, heat transfer, temporary tattoo, water slide decal',
  '4909': 'greeting card, postcard, birth announcement card, Christmas card, invitation, wedding invitation, birthday card',
  '4910': 'calendar, wall calendar, desk calendar, tear-off calendar',
  '4911':
    'poster, catalogue, photograph, business card, advertising print, price list, annual report, ticket, admission ticket, menu card, form, art print, loyalty card, plastic card, canvas print, photo print, printing, card, menu',
  '4911.2': 'roller banner, pull-up banner, exhibition display, pop-up stand',

  // 50 silk
  '5004': 'silk yarn, silk thread, raw silk',
  '5007': 'silk, silk fabric',

  // 51 wool
  '5101': 'wool, sheep’s wool, virgin wool, merino wool, lambswool',
  '5102': 'cashmere, mohair, alpaca, angora, animal hair, horsehair',
  '5103': 'wool waste',
  '5105': 'combed wool, carded wool, wool top',
  '5107': 'woollen yarn, worsted yarn, wool yarn',
  '5109': 'knitting wool, knitting yarn, crochet yarn',
  '5112': 'woollen fabric, wool cloth, tweed, suiting, flannel, loden',

  // 52 cotton
  '5201': 'raw cotton, cotton fibre, cotton',
  '5202': 'cotton waste',
  '5204': 'sewing thread, cotton thread, embroidery thread, thread',
  '5205': 'cotton yarn, weaving yarn, yarn',
  '5208':
    'fabric, cotton fabric, cloth, woven fabric, fabric by the metre, poplin, voile, muslin, dress fabric, textile fabric, furnishing cotton, textiles',
  '5209': 'denim, canvas, twill, cotton satin, drill fabric, duck cloth',
  '5211': 'blended fabric, polycotton',

  // 53 flax, hemp, jute
  '5301': 'flax, flax fibre',
  '5302': 'hemp, hemp fibre',
  '5303': 'jute, jute fibre, sisal, coir fibre',
  '5306': 'linen yarn, flax yarn',
  '5308': 'coir yarn, hemp yarn, paper yarn',
  '5309': 'linen, linen fabric, linen cloth',
  '5310': 'hessian, burlap, jute cloth',

  // 54 man-made filaments
  '5401': 'polyester sewing thread, overlock thread',
  '5402': 'polyester yarn, nylon yarn, synthetic yarn, carpet yarn, filament yarn, aramid yarn, Kevlar, textile yarn',
  '5403': 'viscose yarn',
  '5404': 'monofilament, nylon line, strimmer line, elastane',
  '5407': 'polyester fabric, nylon fabric, lining, synthetic fabric, taffeta, organza, tent fabric, ripstop, curtain fabric',
  '5408': 'viscose fabric, satin',

  // 55 man-made staple fibres
  '5501': 'carbon fibre, filament tow, carbon, prepreg, carbon fabric',
  '5503': 'polyester fibre, staple fibre, man-made fibre, textile fibre, acrylic fibre',
  '5504': 'viscose fibre, bamboo fibre, lyocell',
  '5505': 'fibre waste, textile waste',
  '5508': 'topstitch thread',
  '5509': 'acrylic yarn, spun yarn, polycotton yarn',
  '5511': 'acrylic knitting yarn, sock yarn',
  '5513': 'workwear fabric, uniform fabric',
  '5515': 'upholstery fabric, furnishing fabric',

  // 56 wadding, felt, nonwovens, ropes
  '5601': 'cotton pad, cotton bud, cotton ball, wadding, cushion filling, fibre filling',
  '5602': 'felt, felt sheet, needle felt, felt pad, wool felt',
  '5603': 'nonwoven, geotextile, weed membrane, landscape fabric, garden fleece, spunbond, filter fleece, frost fleece',
  '5604': 'elastic, elastic cord, shock cord, bungee cord, elastic thread',
  '5605': 'metallised yarn, lurex, gold thread',
  '5607': 'rope, cord, twine, string, nylon rope, sisal rope, baler twine, mooring rope, climbing rope, tow rope, jute twine, cordage',
  '5608':
    'net, fishing net, goal net, safety net, bird netting, cargo net, garden netting, sports net, trailer net, volleyball net, netting, hay net',
  '5609': 'ratchet strap, lashing strap, lifting sling, tie-down strap, webbing sling, strap, sling, round sling',
  '5609.2': 'shoelace, bootlace',

  // 57 carpets
  '5701': 'hand-knotted rug, Persian rug, oriental rug',
  '5702': 'carpet, rug, woven carpet, runner, stair runner, kilim, outdoor rug, wool rug, bath mat, floor mat, hall runner',
  '5703': 'fitted carpet, carpet tile, shaggy rug, tufted carpet, broadloom carpet',
  '5703.2': 'artificial grass, artificial turf, synthetic turf, fake grass',
  '5703.3': 'play mat, playmat',
  '5704': 'needlefelt carpet, felt carpet tile, exhibition carpet',
  '5705': 'doormat, door mat, entrance mat, entrance matting, coir mat, logo mat, mat, matting',

  // 58 special fabrics, ribbons, lace
  '5801': 'velvet, corduroy, chenille, velour, plush fabric',
  '5802': 'terry cloth, terry towelling, towelling fabric',
  '5803': 'gauze fabric, leno fabric',
  '5804': 'lace, tulle, lace fabric, bobbin lace',
  '5805': 'tapestry, wall tapestry',
  '5806':
    'ribbon, satin ribbon, gift ribbon, hook and loop tape, Velcro, bias binding, webbing, grosgrain ribbon, twill tape, woven tape, seam tape',
  '5807': 'woven label, clothing label, textile label, care label, garment label',
  '5808': 'braid, fringe, trimming, tassel, pompom, haberdashery trim, piping cord',
  '5810': 'embroidery, embroidered badge, embroidered patch, iron-on patch, sew-on patch, patch',
  '5811': 'quilted fabric',

  // 59 coated and technical textiles
  '5901': 'bookbinding cloth, artists’ canvas, painting canvas, buckram',
  '5902': 'tyre cord fabric',
  '5903':
    'artificial leather, leatherette, faux leather, imitation leather, coated fabric, PVC fabric, oilcloth, waterproof fabric, vegan leather',
  '5904': 'linoleum, lino, lino flooring',
  '5905': 'textile wall covering, fabric wallcovering',
  '5906': 'rubberised fabric, rubber-coated fabric',
  '5907': 'stage backdrop, theatrical cloth, impregnated fabric, flame-retardant fabric',
  '5908': 'candle wick, lamp wick, wick',
  '5909': 'fire hose, lay-flat hose, textile hose',
  '5910': 'conveyor belt, textile conveyor belt, felt belt, PVC conveyor belt',
  '5911':
    'filter cloth, filter bag, filter sleeve, screen printing mesh, technical textile, sieve cloth, press cloth, filter sock, filter media, dust bag',

  // 60 knitted fabrics
  '6001': 'fleece fabric, knitted pile fabric, plush, teddy fabric',
  '6004': 'Lycra, stretch fabric, swimwear fabric, spandex',
  '6005': 'warp knit, mesh fabric, shade netting, shade cloth, windbreak netting, spacer fabric',
  '6006': 'jersey fabric, knitted fabric, jersey by the metre, ribbing, sweatshirt fabric, interlock',

  // 61 knitted clothing
  '6101': 'fleece jacket, fleece, knitted coat, zip-up jacket',
  '6103': 'joggers, jogging bottoms, track pants, sports shorts, shorts, sweatpants',
  '6104': 'leggings, knitted dress, jersey dress, knitted skirt',
  '6105': 'polo shirt, polo, printed polo, embroidered polo shirt',
  '6107':
    'underpants, boxer shorts, boxers, briefs, underwear, thermal underwear, long johns, pyjamas, pajamas, men’s underwear, base layer',
  '6107.2': 'bathrobe, dressing gown, robe, kimono',
  '6108': 'nightdress, nightie, knickers, panties, thong, lingerie, nightwear, women’s underwear, sleepwear, loungewear',
  '6109': 'T-shirt, printed T-shirt, vest top, tank top, singlet, undershirt, top, long-sleeved top, personalised T-shirt',
  '6110':
    'sweater, jumper, pullover, hoodie, hooded sweatshirt, cardigan, sweatshirt, turtleneck, polo neck, knitted vest, woollen jumper, knitwear',
  '6111': 'baby clothes, babygrow, baby bodysuit, romper, sleepsuit, baby pyjamas, baby hat, layette, babywear, babies’ clothing',
  '6112':
    'tracksuit, swimsuit, swimming trunks, bikini, sportswear, football shirt, football kit, ski suit, cycling jersey, cycling shorts, gym wear, leotard, activewear, sports jersey, swimwear, bathing suit, yoga wear, ski wear',
  '6114': 'knitted garment, onesie, bodysuit, dancewear',
  '6115':
    'sock, socks, tights, stockings, sports sock, ankle sock, knee-high sock, woollen sock, pantyhose, work sock, hosiery, hiking sock, football sock',
  '6115.2': 'compression stocking, support stocking, compression sock, flight sock',
  '6116': 'knitted glove, mitten, winter glove, cut-resistant glove, grip glove, assembly glove',
  '6117': 'scarf, knitted scarf, snood, neck warmer, headband, neck gaiter, sweatband',

  // 62 woven clothing
  '6201':
    'coat, jacket, winter coat, parka, anorak, puffer jacket, overcoat, windbreaker, ski jacket, gilet, body warmer, men’s coat, ladies’ coat, padded jacket, bomber jacket, softshell jacket, cape, down jacket, poncho',
  '6201.2': 'raincoat, rain jacket, rainwear, waterproof jacket, waterproof trousers, trench coat, mac, cagoule',
  '6203':
    'trousers, suit, jeans, blazer, suit jacket, dinner jacket, tuxedo, chinos, bermuda shorts, menswear, tailored suit, pants, cargo trousers, school uniform, schoolwear',
  '6203.2':
    'work trousers, workwear, overall, overalls, boiler suit, coverall, dungarees, bib and brace, work jacket, chef jacket, chef’s whites, chef trousers, uniform, lab coat, nurse’s tunic, scrubs, dust coat, corporate wear, work shirt, hospitality uniform, work shorts, work clothes, work polo, work jumper, work fleece',
  '6204':
    'dress, skirt, wedding dress, evening dress, summer dress, bridal gown, ladieswear, womenswear, miniskirt, pleated skirt, jumpsuit, party dress, gown, maternity wear',
  '6205': 'shirt, dress shirt, men’s shirt, denim shirt, tailored shirt, flannel shirt',
  '6206': 'blouse, tunic, ladies’ shirt',
  '6209': 'children’s clothing, kids’ clothes, childrenswear, christening gown, baby dress',
  '6209.2':
    'bib, baby sleeping bag, muslin square, swaddle, burp cloth, baby blanket, cloth nappy, reusable nappy, baby sling, baby carrier, baby sleep bag',
  '6210':
    'disposable coverall, protective coverall, protective suit, surgical gown, isolation gown, chemical suit, protective clothing, visitor coat',
  '6210.2':
    'hi-vis vest, hi-vis jacket, high-visibility vest, safety vest, reflective vest, hi-vis clothing, hi-vis trousers, chainsaw trousers, safety clothing, tabard',
  '6210.3': 'hairnet, mob cap, bouffant cap, beard cover',
  '6211': 'judo suit, karate suit, dance costume, hunting clothing, outdoor clothing, riding breeches, jodhpurs, riding clothes',
  '6211.2': 'apron, kitchen apron, barbecue apron, waiter’s apron, bib apron',
  '6211.3': 'bulletproof vest, body armour, tactical vest, camouflage clothing, military uniform',
  '6211.4': 'fancy dress, costume, carnival costume, dressing-up clothes, graduation gown',
  '6212': 'bra, sports bra, corset, brassiere, shapewear, suspenders, braces, girdle, bralette',
  '6213': 'handkerchief, cotton handkerchief, hanky, pocket square',
  '6214': 'silk scarf, shawl, stole, pashmina, sarong, headscarf, bandana, veil, wrap',
  '6215': 'tie, necktie, bow tie, silk tie, cravat',
  '6216': 'ski glove, cycling glove, goalkeeper glove, fabric work glove',
  '6217': 'garment part, clothing accessory, shoulder pad, collar, epaulette',
  '6217.2': 'clothing, clothes, apparel, garment, fashion, fashionwear',

  // 63 other made-up textiles
  '6301': 'blanket, throw, fleece blanket, woollen blanket, travel rug, picnic blanket',
  '6301.2': 'fire blanket, emergency blanket, foil blanket',
  '6302':
    'bed linen, sheet, fitted sheet, duvet cover, pillowcase, bedding, flat sheet, bedding set, hotel linen, mattress protector, pillow cover, quilt cover',
  '6302.2': 'towel, bath towel, hand towel, face cloth, beach towel, bath sheet, guest towel, gym towel, washcloth, hammam towel',
  '6302.3':
    'tablecloth, tea towel, table linen, placemat, table runner, kitchen linen, cloth napkin, oven glove, oven mitt, pot holder, dish cloth, glass cloth',
  '6303': 'curtain, drape, net curtain, blackout curtain, curtains, sheer curtain, voile curtain, valance',
  '6303.2': 'roller blind, pleated blind, Roman blind, blackout blind, window blind, panel blind, blind',
  '6304': 'bedspread, cushion cover, sofa cover, chair cover, throw cover, bed valance, coverlet, slipcover, cover',
  '6304.2': 'hammock, bed canopy, bed net',
  '6305': 'big bag, FIBC, bulk bag, jute sack, hessian sack, woven sack, sandbag, potato sack, net bag',
  '6306':
    'tarpaulin, tarp, cover sheet, lorry curtain, truck cover, trailer cover, garden furniture cover, dust sheet, PVC tarpaulin, barbecue cover, protective cover, scaffold sheeting, truck curtain',
  '6306.2': 'awning, sun awning, shade sail, sun screen, sunblind, canopy, patio awning, sun protection, screen',
  '6306.3': 'tent, camping tent, marquee, party tent, pop-up gazebo, caravan awning, event tent, camping equipment, tipi, camping gear',
  '6306.4': 'boat sail, sail, mainsail, spinnaker, kite sail',
  '6306.5': 'air mattress, airbed, air bed, sleeping bag, camping mat, inflatable bed',
  '6306.6': 'pool cover, pool liner, solar pool cover',
  '6307': 'floor cloth, cleaning cloth, microfibre cloth, duster, mop, mop head, dusting cloth, dishcloth, cleaning rag, chamois cloth',
  '6307.2': 'face mask, surgical mask, FFP2 mask, dust mask, cloth mask, respirator, FFP2, face covering, mask',
  '6307.3': 'life jacket, life vest, buoyancy aid, safety harness, fall arrest harness, fall protection, climbing harness',
  '6307.4': 'flag, pennant, beach flag, banner, advertising flag, feather flag',
  '6307.5': 'removal blanket, furniture blanket, fabric cover, laundry bag, drawstring bag, sewn product, made-up textile, wash bag net',
  '6307.6': 'car seat cover, seat cover, car cover',
  '6307.7': 'back support, knee support, wrist support, brace, surgical drape, arm sling, elbow support, ankle brace',
  '6308': 'embroidery kit, sewing kit, knitting kit, cross stitch kit, craft kit',
  '6309': 'second-hand clothing, used clothing, vintage clothing, worn clothing',
  '6310': 'rags, wiping rags, rag, fabric offcut, wiper cloth',
} as const satisfies Readonly<Record<string, string>>;
