package com.acme.forge.security;

import com.acme.forge.common.Clause;
import java.io.File;

class Clauses {

  Clause<String> clause() {
    return new Clause<String>().when(name -> new File(name).exists());
  }
}
