package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;
import java.util.ArrayList;
import java.util.HashMap;

public record PackagePublishedEvent(
    byte[] digest, String[] tags, ArrayList<String> files, HashMap<String, int[]> sizes, StringBuilder notes)
    implements Event {}
