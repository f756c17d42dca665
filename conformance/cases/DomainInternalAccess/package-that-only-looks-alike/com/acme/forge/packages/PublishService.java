package com.acme.forge.packages;

import com.acme.forge.cinema.internal.Screen;
import java.util.ArrayList;
import java.util.List;

class PublishService {

  private final Screen screen = new Screen();
  private final List<Screen> screens = new ArrayList<>(List.of(screen));

  int count() {
    return screens.size();
  }
}
