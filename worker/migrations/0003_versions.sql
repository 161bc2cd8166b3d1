-- A version moves on with whatever changes what the public is shown, in the same transaction. A product's own goes with
-- its data, its reviews and its shop's settings; in a group it shows the others' reviews and names, so the group has one.
ALTER TABLE `products` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `review_groups` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- These two replaced a group's row; now they keep its version.
DROP TRIGGER `products_counted`;
--> statement-breakpoint
CREATE TRIGGER `products_counted` AFTER UPDATE OF review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers ON `products` WHEN new.group_id IS NOT NULL BEGIN
  INSERT INTO review_groups (shop_id, group_id, review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers)
  SELECT * FROM group_totals WHERE shop_id = new.shop_id AND group_id = new.group_id
  ON CONFLICT DO UPDATE SET review_count = excluded.review_count, rating_sum = excluded.rating_sum, verified_count = excluded.verified_count,
    media_count = excluded.media_count, imported_count = excluded.imported_count, histogram = excluded.histogram,
    languages = excluded.languages, answers = excluded.answers;
END;
--> statement-breakpoint
DROP TRIGGER `products_grouped`;
--> statement-breakpoint
-- An empty group goes. Should it come again with its version at 1, its members' own versions have moved on.
CREATE TRIGGER `products_grouped` AFTER UPDATE OF group_id ON `products` WHEN old.group_id IS NOT new.group_id BEGIN
  UPDATE reviews SET group_id = new.group_id WHERE shop_id = new.shop_id AND product_id = new.product_id;
  DELETE FROM review_groups WHERE shop_id = old.shop_id AND group_id = old.group_id
    AND NOT EXISTS (SELECT 1 FROM products WHERE shop_id = old.shop_id AND group_id = old.group_id);
  INSERT INTO review_groups (shop_id, group_id, review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers)
  SELECT * FROM group_totals WHERE shop_id = new.shop_id AND group_id IN (old.group_id, new.group_id)
  ON CONFLICT DO UPDATE SET review_count = excluded.review_count, rating_sum = excluded.rating_sum, verified_count = excluded.verified_count,
    media_count = excluded.media_count, imported_count = excluded.imported_count, histogram = excluded.histogram,
    languages = excluded.languages, answers = excluded.answers, version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `products_joined` AFTER INSERT ON `products` WHEN new.group_id IS NOT NULL BEGIN
  INSERT INTO review_groups (shop_id, group_id, review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers)
  SELECT * FROM group_totals WHERE shop_id = new.shop_id AND group_id = new.group_id
  ON CONFLICT DO UPDATE SET version = version + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `products_versioned` AFTER UPDATE OF version ON `products` WHEN new.group_id IS NOT NULL BEGIN
  UPDATE review_groups SET version = version + 1 WHERE shop_id = new.shop_id AND group_id = new.group_id;
END;
--> statement-breakpoint
-- Data that is put again as it was changes nothing.
CREATE TRIGGER `products_changed` AFTER UPDATE OF title, url, image, brand, type, group_id, aliases, scale, questions ON `products`
WHEN (old.title, old.url, old.image, old.brand, old.type, old.group_id, old.aliases, old.scale, old.questions)
  IS NOT (new.title, new.url, new.image, new.brand, new.type, new.group_id, new.aliases, new.scale, new.questions) BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = new.shop_id AND product_id = new.product_id;
END;
--> statement-breakpoint
CREATE TRIGGER `shops_changed` AFTER UPDATE ON `shops` BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `review_added` AFTER INSERT ON `reviews` WHEN new.status = 'published' BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = new.shop_id AND product_id = new.product_id;
END;
--> statement-breakpoint
-- Any column of a published review, so that none can be forgotten; but reports are nobody's but the shop's, and a move to
-- another group is the product's.
CREATE TRIGGER `review_changed` AFTER UPDATE ON `reviews`
WHEN (old.status = 'published' OR new.status = 'published') AND old.reports = new.reports AND old.group_id IS new.group_id BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = new.shop_id AND product_id IN (old.product_id, new.product_id);
END;
--> statement-breakpoint
CREATE TRIGGER `review_removed` AFTER DELETE ON `reviews` WHEN old.status = 'published' BEGIN
  UPDATE products SET version = version + 1 WHERE shop_id = old.shop_id AND product_id = old.product_id;
END;
