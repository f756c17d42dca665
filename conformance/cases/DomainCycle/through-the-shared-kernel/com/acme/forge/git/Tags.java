package com.acme.forge.git;

import com.acme.forge.common.Helper;

public class Tags {

  public Object helper(Helper helper) {
    return helper;
  }
}
