/** Middleware: pages load nothing but our own files, run no inline script or style, and stand in nobody's frame. */
import { secureHeaders } from 'hono/secure-headers';

export function securityHeaders() {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // whether the whole host speaks TLS only is for the proxy in front of it to say
    strictTransportSecurity: false,
  });
}
