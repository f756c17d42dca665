package com.acme.forge.packages;

import com.acme.forge.common.ActiveRecord;

public class Upload extends ActiveRecord {

  @Override
  public void save() {}
}
