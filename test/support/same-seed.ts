import * as fc from 'fast-check';

// An ordinary run draws the same examples each time, so that what is red is red again; a long run looks elsewhere each time.
if (process.env['SOAK'] === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 29_112_026 });
