package org.waymark.channel.sms;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads TwiML as Twilio does: as XML. */
final class Twimls {
  private Twimls() {}

  /** The text of the one message, or an empty text when there is none. */
  static String message(String xml) {
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement();
      NodeList messages = root.getChildNodes();
      if (!root.getTagName().equals("Response") || messages.getLength() > 1) {
        throw new AssertionError("not one message at most");
      }
      return messages.getLength() == 0 ? "" : text(messages.item(0));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not XML", e);
    }
  }

  private static String text(org.w3c.dom.Node message) {
    if (!message.getNodeName().equals("Message")) {
      throw new AssertionError("not a message");
    }
    return message.getTextContent();
  }
}
