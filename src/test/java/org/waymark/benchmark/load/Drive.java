package org.waymark.benchmark.load;

import com.sun.management.OperatingSystemMXBean;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpResponseDecoder;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** One load, from its first request to its last answer. All but the clock runs on one loop. */
final class Drive implements Connection.Listener {
  private static final long MICRO = 1_000;
  private static final double SECOND = 1e9;
  private static final int DIGITS = 3;

  /** How long after its end answers are waited for. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final Order order;
  private final Requests requests;
  private final Histogram took = new Histogram(DIGITS);
  private final Queue<Connection> idle = new ArrayDeque<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private Pace pace;
  private int asking;
  private long answered;
  private long failed;
  private volatile long next;
  private long last;

  private Drive(Order order, List<String> texts) {
    this.order = order;
    this.requests = Requests.of(order, texts);
  }

  /**
   * Drives.
   *
   * @param texts messages, used one after the other, over and over
   */
  static Round run(Order order, List<String> texts) throws InterruptedException {
    Drive drive = new Drive(order, texts);
    EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    try {
      return drive.on(loops.next());
    } finally {
      loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private Round on(EventLoop loop) throws InterruptedException {
    List<Channel> channels = connect(loop);
    long cpu = cpu();
    long start = System.nanoTime();
    long end = start + Math.round(order.seconds() * SECOND);
    pace =
        order.perSecond() == 0
            ? Pace.asManyAsCan(end)
            : Pace.steady(start, order.perSecond(), order.seconds());
    next = start;
    last = start + 1;
    while (over.getCount() > 0 && System.nanoTime() - end < PATIENCE) {
      loop.submit(this::askAllDue).sync();
      // Never asleep for long: the end is seen at the next look.
      long wait = Math.min(next - System.nanoTime(), TimeUnit.MILLISECONDS.toNanos(1));
      LockSupport.parkNanos(Math.max(wait, MICRO));
    }
    long missing = loop.submit(() -> asking).sync().getNow();
    double seconds = (last - start) / SECOND;
    double busy = (cpu() - cpu) / SECOND / seconds;
    for (Channel channel : channels) {
      channel.close().sync();
    }
    return new Round(answered, failed + missing, seconds, micros(50), micros(99), busy);
  }

  private double micros(double percentile) {
    return (double) took.getValueAtPercentile(percentile) / MICRO;
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private List<Channel> connect(EventLoop loop) throws InterruptedException {
    Bootstrap bootstrap =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .handler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel channel) {
                    Connection connection = new Connection(Drive.this);
                    channel.pipeline().addLast(new HttpResponseDecoder(), connection);
                    idle.add(connection);
                  }
                });
    List<Channel> channels = new ArrayList<>();
    for (int i = 0; i < order.connections(); i++) {
      channels.add(
          bootstrap.connect(InetAddress.getLoopbackAddress(), order.port()).sync().channel());
    }
    return channels;
  }

  private void askAllDue() {
    long now = System.nanoTime();
    while (!idle.isEmpty()) {
      OptionalLong due = pace.take(now);
      if (due.isEmpty()) {
        break;
      }
      asking++;
      idle.remove().ask(requests.next(), due.getAsLong());
    }
    next = pace.next(now);
    if (asking == 0 && pace.isOver(now)) {
      over.countDown();
    }
  }

  @Override
  public void ended(Connection connection, long due, boolean success, boolean lost) {
    last = System.nanoTime();
    asking--;
    took.recordValue(Math.max(0, last - due));
    if (success) {
      answered++;
    } else {
      failed++;
    }
    if (!lost) {
      idle.add(connection);
    }
    askAllDue();
  }
}
