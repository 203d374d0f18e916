package org.waymark.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Which of this machine's addresses the others reach. */
final class OurAddress {
  private OurAddress() {}

  /**
   * Of the addresses that the peers' names stand for, the one that is ours; else the one of our own
   * name.
   *
   * @param peers hosts and ports
   */
  static String among(List<String> peers) {
    return peers.stream()
        .map(peer -> peer.substring(0, peer.lastIndexOf(':')))
        .flatMap(host -> ours(host).stream())
        .findFirst()
        .orElseGet(OurAddress::own);
  }

  private static Optional<String> ours(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (NetworkInterface.getByInetAddress(address) != null) {
          return Optional.of(address.getHostAddress());
        }
      }
    } catch (IOException e) {
      // There is no such name yet: a machine that has not started.
    }
    return Optional.empty();
  }

  private static String own() {
    try {
      return InetAddress.getLocalHost().getHostAddress();
    } catch (UnknownHostException e) {
      throw new IllegalStateException("this machine has no address: set WAYMARK_CLUSTER_HOST", e);
    }
  }
}
