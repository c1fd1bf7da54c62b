package dev.headset.app.orders;

import java.util.List;
import java.util.Optional;

/** The orders that the demo's shop has. They are made up, and nobody's. */
final class Orders {

  /** The service breaks down whenever it is asked for this one. */
  static final String BROKEN = "999-9999999-9999999";

  private static final List<Order> ALL =
      List.of(
          new Order("123-4567890-1234567", "shipped", "Swift Parcel", "2026-12-04"),
          new Order("234-5678901-2345678", "packed", "Swift Parcel", "2026-12-08"),
          new Order("345-6789012-3456789", "delivered", "Harbour Post", "2026-11-20"),
          new Order("456-7890123-4567890", "underway", "Harbour Post", "2026-12-01"));

  private Orders() {}

  static Optional<Order> find(String number) {
    return ALL.stream().filter(order -> order.number().equals(number)).findFirst();
  }
}
