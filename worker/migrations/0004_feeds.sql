CREATE TABLE `feeds` (
	`shop_id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`served` text,
	`run` text,
	`step` integer DEFAULT 0 NOT NULL,
	`progress` text,
	`started_at` integer NOT NULL,
	`advanced_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feeds_age` ON `feeds` (`started_at`);--> statement-breakpoint
ALTER TABLE `products` ADD `mpn` text;--> statement-breakpoint
ALTER TABLE `products` ADD `identified` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `products_unmatched` ON `products` (`shop_id`,`product_id`) WHERE identified = 0 or url is null;--> statement-breakpoint
CREATE INDEX `reviews_spam` ON `reviews` (`shop_id`,`seq`) WHERE status = 'refused' and reason = 'spam_or_advertising' and published_at is not null;--> statement-breakpoint
-- As worker/src/db/product-store.ts says it of what is stored from now on.
UPDATE `products` SET `identified` = 1 WHERE EXISTS (SELECT 1 FROM json_each(aliases) WHERE value ->> 'kind' IN ('sku', 'gtin'));
--> statement-breakpoint
-- The maker's part number is shown, too: in structured data.
DROP TRIGGER `products_changed`;
--> statement-breakpoint
CREATE TRIGGER `products_changed` AFTER UPDATE OF title, url, image, brand, mpn, type, group_id, aliases, scale, questions ON `products`
WHEN (old.title, old.url, old.image, old.brand, old.mpn, old.type, old.group_id, old.aliases, old.scale, old.questions)
  IS NOT (new.title, new.url, new.image, new.brand, new.mpn, new.type, new.group_id, new.aliases, new.scale, new.questions) BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = new.shop_id AND product_id = new.product_id;
END;
