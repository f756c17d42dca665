package com.acme.forge.packages;

import com.acme.forge.common.ChangedEvent;
import java.util.List;

public final class PackageRenamedEvent extends ChangedEvent<String> {

  public PackageRenamedEvent(String before, List<String> after) {
    super(before, after);
  }
}
