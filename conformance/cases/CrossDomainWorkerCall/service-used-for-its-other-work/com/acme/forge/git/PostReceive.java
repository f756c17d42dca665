package com.acme.forge.git;

import com.acme.forge.ci.BuildListener;
import com.acme.forge.ci.Runners;
import java.util.List;
import java.util.function.Supplier;

public class PostReceive {

  private final Runners runners = new Runners();
  private final Supplier<Runners> others = Runners::new;

  static class OwnRunners extends Runners {

    @Override
    public int online() {
      return super.online() + LIMIT;
    }
  }

  long execute(List<Runners> all, BuildListener listener) {
    int online = all.stream().mapToInt(Runners::online).sum();
    return online
        + runners.online()
        + others.get().online()
        + new OwnRunners().online()
        + listener.last()
        + new BuildListener().last();
  }
}
