CREATE TABLE `api_keys` (
	`shop_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	PRIMARY KEY(`shop_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`shop_id` text NOT NULL,
	`review_id` text NOT NULL,
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`by` text NOT NULL,
	`findings` text NOT NULL,
	`decided_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `decisions_review` ON `decisions` (`shop_id`,`review_id`,`n`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`shop_id` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`review_id` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_age` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `media` (
	`shop_id` text NOT NULL,
	`id` text NOT NULL,
	`mark` text NOT NULL,
	`slot` integer,
	`review_id` text,
	`kind` text,
	`type` text,
	`bytes` integer,
	`width` integer,
	`height` integer,
	`thumbnails` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	PRIMARY KEY(`shop_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_slot` ON `media` (`shop_id`,`mark`,`slot`);--> statement-breakpoint
CREATE INDEX `media_review` ON `media` (`shop_id`,`review_id`) WHERE review_id is not null;--> statement-breakpoint
CREATE INDEX `media_expiry` ON `media` (`expires_at`) WHERE expires_at is not null;--> statement-breakpoint
CREATE TABLE `product_names` (
	`shop_id` text NOT NULL,
	`name` text NOT NULL,
	`product_id` text NOT NULL,
	PRIMARY KEY(`shop_id`, `name`)
);
--> statement-breakpoint
CREATE TABLE `products` (
	`shop_id` text NOT NULL,
	`product_id` text NOT NULL,
	`title` text,
	`url` text,
	`image` text,
	`brand` text,
	`type` text,
	`group_id` text,
	`aliases` text DEFAULT '[]' NOT NULL,
	`scale` text DEFAULT 'stars' NOT NULL,
	`questions` text DEFAULT '[]' NOT NULL,
	`review_count` integer DEFAULT 0 NOT NULL,
	`rating_sum` integer DEFAULT 0 NOT NULL,
	`verified_count` integer DEFAULT 0 NOT NULL,
	`media_count` integer DEFAULT 0 NOT NULL,
	`imported_count` integer DEFAULT 0 NOT NULL,
	`histogram` text DEFAULT '{}' NOT NULL,
	`languages` text DEFAULT '{}' NOT NULL,
	`answers` text DEFAULT '{}' NOT NULL,
	PRIMARY KEY(`shop_id`, `product_id`)
);
--> statement-breakpoint
CREATE INDEX `products_group` ON `products` (`shop_id`,`group_id`) WHERE group_id is not null;--> statement-breakpoint
CREATE TABLE `purchases` (
	`shop_id` text NOT NULL,
	`mark` text NOT NULL,
	PRIMARY KEY(`shop_id`, `mark`)
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`shop_id` text NOT NULL,
	`review_id` text NOT NULL,
	`mark` text NOT NULL,
	`reason` text NOT NULL,
	`text` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `review_id`, `mark`)
);
--> statement-breakpoint
CREATE TABLE `review_groups` (
	`shop_id` text NOT NULL,
	`group_id` text NOT NULL,
	`review_count` integer DEFAULT 0 NOT NULL,
	`rating_sum` integer DEFAULT 0 NOT NULL,
	`verified_count` integer DEFAULT 0 NOT NULL,
	`media_count` integer DEFAULT 0 NOT NULL,
	`imported_count` integer DEFAULT 0 NOT NULL,
	`histogram` text DEFAULT '{}' NOT NULL,
	`languages` text DEFAULT '{}' NOT NULL,
	`answers` text DEFAULT '{}' NOT NULL,
	PRIMARY KEY(`shop_id`, `group_id`)
);
--> statement-breakpoint
CREATE TABLE `review_versions` (
	`shop_id` text NOT NULL,
	`review_id` text NOT NULL,
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`rating` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`author_name` text,
	`written_at` integer
);
--> statement-breakpoint
CREATE INDEX `review_versions_review` ON `review_versions` (`shop_id`,`review_id`,`n`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`shop_id` text NOT NULL,
	`id` text NOT NULL,
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`seq` integer GENERATED ALWAYS AS (n) VIRTUAL,
	`product_id` text NOT NULL,
	`group_id` text,
	`list_id` text GENERATED ALWAYS AS (case when group_id is null then 'p/' || product_id else 'g/' || group_id end) VIRTUAL,
	`status` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`waiting` integer NOT NULL,
	`rating` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`author_name` text,
	`language` text DEFAULT 'und' NOT NULL,
	`created_at` integer,
	`edited_at` integer,
	`published_at` integer,
	`experienced_at` integer,
	`received_at` integer NOT NULL,
	`sort_at` integer GENERATED ALWAYS AS (coalesce(created_at, 0)) VIRTUAL,
	`lowness` integer GENERATED ALWAYS AS (-rating) VIRTUAL,
	`media` text DEFAULT '[]' NOT NULL,
	`has_media` integer GENERATED ALWAYS AS (media <> '[]') VIRTUAL,
	`answers` text DEFAULT '[]' NOT NULL,
	`verified_by` text,
	`labels` text DEFAULT '[]' NOT NULL,
	`reason` text,
	`findings` text DEFAULT '[]' NOT NULL,
	`helpful_yes` integer DEFAULT 0 NOT NULL,
	`helpful_no` integer DEFAULT 0 NOT NULL,
	`helpful_score` real GENERATED ALWAYS AS (case when helpful_yes = 0 then 0.0 else
  ((helpful_yes * 1.0 / (helpful_yes + helpful_no)) + 1.9208 / (helpful_yes + helpful_no)
    - 1.96 * sqrt((helpful_yes * 1.0 * helpful_no / (helpful_yes + helpful_no) + 0.9604) / (helpful_yes + helpful_no)
      / (helpful_yes + helpful_no)))
  / (1 + 3.8416 / (helpful_yes + helpful_no)) end) VIRTUAL,
	`reply_body` text,
	`reply_at` integer,
	`reports` integer DEFAULT 0 NOT NULL,
	`order_id` text,
	`source_key` text,
	`claimed_verified` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_id` ON `reviews` (`shop_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_source` ON `reviews` (`shop_id`,`source_key`) WHERE source_key is not null;--> statement-breakpoint
CREATE INDEX `reviews_waiting` ON `reviews` (`shop_id`,`received_at`) WHERE waiting = 1;--> statement-breakpoint
CREATE INDEX `reviews_status` ON `reviews` (`shop_id`,`status`,`received_at`);--> statement-breakpoint
CREATE INDEX `reviews_product` ON `reviews` (`shop_id`,`product_id`);--> statement-breakpoint
CREATE INDEX `list_recent` ON `reviews` (`shop_id`,`list_id`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_helpful` ON `reviews` (`shop_id`,`list_id`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_rating` ON `reviews` (`shop_id`,`list_id`,`rating`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_lowest` ON `reviews` (`shop_id`,`list_id`,`lowness`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_language` ON `reviews` (`shop_id`,`list_id`,`language`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_media_first` ON `reviews` (`shop_id`,`list_id`,`has_media`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_rating_helpful` ON `reviews` (`shop_id`,`list_id`,`rating`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_rating_language` ON `reviews` (`shop_id`,`list_id`,`rating`,`language`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_rating_media_first` ON `reviews` (`shop_id`,`list_id`,`rating`,`has_media`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_language_helpful` ON `reviews` (`shop_id`,`list_id`,`language`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_language_rating` ON `reviews` (`shop_id`,`list_id`,`language`,`rating`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_language_lowest` ON `reviews` (`shop_id`,`list_id`,`language`,`lowness`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_language_media_first` ON `reviews` (`shop_id`,`list_id`,`language`,`has_media`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `list_verified` ON `reviews` (`shop_id`,`list_id`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_verified_helpful` ON `reviews` (`shop_id`,`list_id`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_verified_rating` ON `reviews` (`shop_id`,`list_id`,`rating`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_verified_lowest` ON `reviews` (`shop_id`,`list_id`,`lowness`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_verified_language` ON `reviews` (`shop_id`,`list_id`,`language`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_verified_media_first` ON `reviews` (`shop_id`,`list_id`,`has_media`,`sort_at`,`seq`) WHERE status = 'published' and verified_by is not null;--> statement-breakpoint
CREATE INDEX `list_media` ON `reviews` (`shop_id`,`list_id`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE INDEX `list_media_helpful` ON `reviews` (`shop_id`,`list_id`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE INDEX `list_media_rating` ON `reviews` (`shop_id`,`list_id`,`rating`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE INDEX `list_media_lowest` ON `reviews` (`shop_id`,`list_id`,`lowness`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE INDEX `list_media_language` ON `reviews` (`shop_id`,`list_id`,`language`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE INDEX `shop_recent` ON `reviews` (`shop_id`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_helpful` ON `reviews` (`shop_id`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_media_first` ON `reviews` (`shop_id`,`has_media`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_language` ON `reviews` (`shop_id`,`language`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_language_helpful` ON `reviews` (`shop_id`,`language`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_language_media_first` ON `reviews` (`shop_id`,`language`,`has_media`,`sort_at`,`seq`) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX `shop_media_helpful` ON `reviews` (`shop_id`,`helpful_score`,`sort_at`,`seq`) WHERE status = 'published' and media <> '[]';--> statement-breakpoint
CREATE TABLE `shops` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`origins` text NOT NULL,
	`unverified_reviews` integer DEFAULT false NOT NULL,
	`incentives` integer DEFAULT false NOT NULL,
	`scale` text DEFAULT 'stars' NOT NULL,
	`questions` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `signing_keys` (
	`shop_id` text NOT NULL,
	`kid` text NOT NULL,
	`alg` text NOT NULL,
	`public_key` text,
	`sealed` text,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	PRIMARY KEY(`shop_id`, `kid`)
);
--> statement-breakpoint
CREATE TABLE `votes` (
	`shop_id` text NOT NULL,
	`review_id` text NOT NULL,
	`mark` text NOT NULL,
	`helpful` integer NOT NULL,
	PRIMARY KEY(`shop_id`, `review_id`, `mark`)
);
