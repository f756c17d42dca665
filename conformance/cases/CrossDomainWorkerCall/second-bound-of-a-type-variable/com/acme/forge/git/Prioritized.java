package com.acme.forge.git;

interface Prioritized {

  int priority();
}
