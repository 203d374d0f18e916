package org.waymark.cli.proof;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends exactly what it is given, right or wrong, from an address of its own. */
public final class RawHttp {
  /** The client's address: loopback, but not the one that servers listen on and print. */
  public static final String CLIENT = "127.0.0.73";

  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /** Opens a connection. */
  public static Socket connect(int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.bind(new InetSocketAddress(CLIENT, 0));
    } catch (BindException e) {
      // Not every system gives the whole loopback net to programs; then the address is not tried.
      socket.bind(null);
    }
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Sends a request that asks for the connection to be closed, and reads all that comes back. */
  public static String send(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      write(socket, request);
      return rest(socket);
    } catch (SocketException e) {
      // Refused in the middle of what was sent: nothing came back.
      return "";
    }
  }

  /** Sends a request as another visitor would, from another address. */
  static String sendAsAnother(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket, request);
      return rest(socket);
    }
  }

  /** Sends what may be no request, and no more after it; reads all that comes back. */
  static String sendLast(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      write(socket, request);
      socket.shutdownOutput();
      return rest(socket);
    } catch (SocketException e) {
      return "";
    }
  }

  /** Sends the beginning of a request and goes away. */
  static void abandon(int port, String request) throws IOException {
    try (Socket socket = connect(port)) {
      write(socket, request);
    }
  }

  /** Sends a text as it stands. */
  public static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** All that comes until the other side closes. */
  public static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
