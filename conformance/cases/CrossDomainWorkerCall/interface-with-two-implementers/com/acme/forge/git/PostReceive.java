package com.acme.forge.git;

import com.acme.forge.common.Refreshable;
import java.util.List;

public class PostReceive {

  void execute(List<Refreshable> all, Refreshable one) {
    one.refresh();
    all.forEach(Refreshable::refresh);
  }
}
