ALTER TABLE `shops` ADD `order_events` integer DEFAULT false NOT NULL;
--> statement-breakpoint
-- Who has reviews that stand on orders has sent orders.
UPDATE `shops` SET `order_events` = true WHERE EXISTS (
  SELECT 1 FROM `reviews` WHERE `reviews`.`shop_id` = `shops`.`id` AND `reviews`.`verified_by` = 'order');
