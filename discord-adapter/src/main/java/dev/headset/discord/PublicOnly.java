package dev.headset.discord;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.Proxy;
import java.util.Optional;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.Route;

/**
 * Asks nothing of a machine of a private network, such as a cloud's metadata service. It looks at
 * the address that the connection was made to, so that a name which leads elsewhere each time it is
 * looked up gains nothing.
 */
final class PublicOnly implements Interceptor {

  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Optional<Route> route = Optional.ofNullable(chain.connection()).map(Connection::route);
    if (route.filter(PublicOnly::isTaken).isEmpty()) {
      throw new IOException("its address is none of the public internet");
    }
    return chain.proceed(chain.request());
  }

  /** Of what a proxy asks for us we see the proxy alone: that is for its rules. */
  private static boolean isTaken(Route route) {
    return route.proxy().type() != Proxy.Type.DIRECT
        || isPublic(route.socketAddress().getAddress());
  }

  static boolean isPublic(InetAddress address) {
    boolean uniqueLocal =
        address instanceof Inet6Address
            && (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    return !address.isLoopbackAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && !uniqueLocal;
  }
}
