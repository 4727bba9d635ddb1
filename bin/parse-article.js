#!/usr/bin/env node
'use strict';

const { loadProgram } = require('./load.js');

loadProgram()
  .exports.main(process)
  .then((code) => {
    process.exitCode = code;
  });
