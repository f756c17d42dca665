package com.acme.forge.packages.npm;

import com.acme.forge.packages.Tags;
import java.util.ArrayList;
import java.util.List;

public class NpmTags extends Tags {

  private final List<Tags> all = new ArrayList<>(List.of(new Tags()));

  public int size() {
    return all.size();
  }
}
