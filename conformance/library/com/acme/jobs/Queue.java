package com.acme.jobs;

/** Where home-made workers are handed in. */
public interface Queue {

  void enqueue(Class<? extends BackgroundJob> job, long id);

  void enqueue(BackgroundJob job, long id);

  void enqueue(Runnable work);

  void enqueueByName(String job, long id);

  void pause(Class<? extends BackgroundJob> job);

  BackgroundJob find(String name);
}
