package org.waymark.service;

import io.vertx.ext.web.Router;

/** One or more routes that mount themselves. */
public interface Routes {
  /** Adds the routes to the public router. Called once for each event loop. */
  void mount(Router router);
}
