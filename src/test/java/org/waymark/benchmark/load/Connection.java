package org.waymark.benchmark.load;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** A connection that asks one thing at a time. What cannot be sent is seen when it is lost. */
@SuppressWarnings("FutureReturnValueIgnored")
final class Connection extends SimpleChannelInboundHandler<HttpObject> {
  private final Listener listener;
  private Channel channel;
  private boolean asking;
  private long due;
  private boolean success;

  /** Who is told how it ends. */
  interface Listener {
    /**
     * An answer has come whole, or the connection is lost.
     *
     * @param due when the request was due
     * @param lost whether nothing can be asked any more
     */
    void ended(Connection connection, long due, boolean success, boolean lost);
  }

  Connection(Listener listener) {
    this.listener = listener;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    channel = context.channel();
  }

  /** Sends a request. */
  void ask(byte[] request, long dueAt) {
    asking = true;
    due = dueAt;
    channel.writeAndFlush(Unpooled.wrappedBuffer(request), channel.voidPromise());
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
    if (part instanceof HttpResponse head) {
      success = head.status().codeClass() == HttpStatusClass.SUCCESS;
    }
    if (part instanceof LastHttpContent) {
      asking = false;
      listener.ended(this, due, success, false);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    if (asking) {
      asking = false;
      listener.ended(this, due, false, true);
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    context.close();
  }
}
