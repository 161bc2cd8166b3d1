-- Counters equal the published reviews, whatever statement changes them: they are kept by triggers, so they change in
-- the same transaction and no code path can forget them. The index of the answers and the full-text index are kept the
-- same way.

-- Which published reviews gave an answer, newest first: a list filtered by it is one range. A row a value, none for free
-- text. Values are text ('3', 'narrow'). `n` is the review's row number.
CREATE TABLE `review_answers` (
  `shop_id` text NOT NULL,
  `list_id` text NOT NULL,
  `question` text NOT NULL,
  `value` text NOT NULL,
  `sort_at` integer NOT NULL,
  `n` integer NOT NULL,
  `product_id` text NOT NULL,
  PRIMARY KEY (`shop_id`, `list_id`, `question`, `value`, `sort_at`, `n`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TRIGGER `answers_inserted` AFTER INSERT ON `review_answers` BEGIN
  UPDATE products SET answers = json_set(answers, '$."' || new.question || ':' || new.value || '"', coalesce(answers ->> ('$."' || new.question || ':' || new.value || '"'), 0) + 1)
  WHERE shop_id = new.shop_id AND product_id = new.product_id;
END;
--> statement-breakpoint
CREATE TRIGGER `answers_deleted` AFTER DELETE ON `review_answers` BEGIN
  UPDATE products SET answers = json_set(answers, '$."' || old.question || ':' || old.value || '"', coalesce(answers ->> ('$."' || old.question || ':' || old.value || '"'), 0) - 1)
  WHERE shop_id = old.shop_id AND product_id = old.product_id;
END;
--> statement-breakpoint
-- `scope` is the shop and the list as one token, so that a search names them inside the index.
CREATE VIRTUAL TABLE `review_search` USING fts5(scope, title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE TRIGGER `reviews_inserted` AFTER INSERT ON `reviews` WHEN new.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count + 1,
    rating_sum = rating_sum + new.rating,
    verified_count = verified_count + (new.verified_by IS NOT NULL),
    media_count = media_count + new.has_media,
    imported_count = imported_count + EXISTS (SELECT 1 FROM json_each(new.labels) WHERE value = 'imported'),
    histogram = json_set(histogram, '$."' || new.rating || '"', coalesce(histogram ->> ('$."' || new.rating || '"'), 0) + 1),
    languages = json_set(languages, '$."' || new.language || '"', coalesce(languages ->> ('$."' || new.language || '"'), 0) + 1)
  WHERE shop_id = new.shop_id AND product_id = new.product_id;
  INSERT INTO review_answers (shop_id, list_id, question, value, sort_at, n, product_id)
  SELECT DISTINCT new.shop_id, new.list_id, answer.value ->> 'question', choice.value, new.sort_at, new.n, new.product_id
  FROM json_each(new.answers) AS answer, json_each(answer.value, '$.value') AS choice
  WHERE answer.value ->> 'kind' <> 'text';
  INSERT INTO review_search (rowid, scope, title, body)
  VALUES (new.n, 'x' || lower(hex(new.shop_id || '/' || new.list_id)), new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `reviews_updated` AFTER UPDATE OF shop_id, product_id, status, rating, title, body, language, created_at, verified_by, labels, media, answers ON `reviews`
WHEN old.status = 'published' OR new.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count - 1,
    rating_sum = rating_sum - old.rating,
    verified_count = verified_count - (old.verified_by IS NOT NULL),
    media_count = media_count - old.has_media,
    imported_count = imported_count - EXISTS (SELECT 1 FROM json_each(old.labels) WHERE value = 'imported'),
    histogram = json_set(histogram, '$."' || old.rating || '"', coalesce(histogram ->> ('$."' || old.rating || '"'), 0) - 1),
    languages = json_set(languages, '$."' || old.language || '"', coalesce(languages ->> ('$."' || old.language || '"'), 0) - 1)
  WHERE shop_id = old.shop_id AND product_id = old.product_id AND old.status = 'published';
  DELETE FROM review_answers WHERE (shop_id, list_id, question, value, sort_at, n) IN (
    SELECT old.shop_id, old.list_id, answer.value ->> 'question', CAST(choice.value AS TEXT), old.sort_at, old.n
    FROM json_each(old.answers) AS answer, json_each(answer.value, '$.value') AS choice) AND old.status = 'published';
  DELETE FROM review_search WHERE rowid = old.n AND old.status = 'published';
  UPDATE products SET
    review_count = review_count + 1,
    rating_sum = rating_sum + new.rating,
    verified_count = verified_count + (new.verified_by IS NOT NULL),
    media_count = media_count + new.has_media,
    imported_count = imported_count + EXISTS (SELECT 1 FROM json_each(new.labels) WHERE value = 'imported'),
    histogram = json_set(histogram, '$."' || new.rating || '"', coalesce(histogram ->> ('$."' || new.rating || '"'), 0) + 1),
    languages = json_set(languages, '$."' || new.language || '"', coalesce(languages ->> ('$."' || new.language || '"'), 0) + 1)
  WHERE shop_id = new.shop_id AND product_id = new.product_id AND new.status = 'published';
  INSERT INTO review_answers (shop_id, list_id, question, value, sort_at, n, product_id)
  SELECT DISTINCT new.shop_id, new.list_id, answer.value ->> 'question', choice.value, new.sort_at, new.n, new.product_id
  FROM json_each(new.answers) AS answer, json_each(answer.value, '$.value') AS choice
  WHERE answer.value ->> 'kind' <> 'text' AND new.status = 'published';
  INSERT INTO review_search (rowid, scope, title, body)
  SELECT new.n, 'x' || lower(hex(new.shop_id || '/' || new.list_id)), new.title, new.body WHERE new.status = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER `reviews_deleted` AFTER DELETE ON `reviews` WHEN old.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count - 1,
    rating_sum = rating_sum - old.rating,
    verified_count = verified_count - (old.verified_by IS NOT NULL),
    media_count = media_count - old.has_media,
    imported_count = imported_count - EXISTS (SELECT 1 FROM json_each(old.labels) WHERE value = 'imported'),
    histogram = json_set(histogram, '$."' || old.rating || '"', coalesce(histogram ->> ('$."' || old.rating || '"'), 0) - 1),
    languages = json_set(languages, '$."' || old.language || '"', coalesce(languages ->> ('$."' || old.language || '"'), 0) - 1)
  WHERE shop_id = old.shop_id AND product_id = old.product_id;
  DELETE FROM review_answers WHERE (shop_id, list_id, question, value, sort_at, n) IN (
    SELECT old.shop_id, old.list_id, answer.value ->> 'question', CAST(choice.value AS TEXT), old.sort_at, old.n
    FROM json_each(old.answers) AS answer, json_each(answer.value, '$.value') AS choice);
  DELETE FROM review_search WHERE rowid = old.n;
END;
--> statement-breakpoint
-- Into another list: the product's own counters stay, what is found by the list goes along.
CREATE TRIGGER `reviews_moved` AFTER UPDATE OF group_id ON `reviews`
WHEN new.status = 'published' AND old.list_id <> new.list_id BEGIN
  UPDATE review_answers SET list_id = new.list_id WHERE (shop_id, list_id, question, value, sort_at, n) IN (
    SELECT old.shop_id, old.list_id, answer.value ->> 'question', CAST(choice.value AS TEXT), old.sort_at, old.n
    FROM json_each(old.answers) AS answer, json_each(answer.value, '$.value') AS choice);
  DELETE FROM review_search WHERE rowid = old.n;
  INSERT INTO review_search (rowid, scope, title, body)
  VALUES (new.n, 'x' || lower(hex(new.shop_id || '/' || new.list_id)), new.title, new.body);
END;
--> statement-breakpoint
-- A group's counters are the sum of its members'.
CREATE VIEW `group_totals` AS SELECT shop_id, group_id,
  sum(review_count) AS review_count,
  sum(rating_sum) AS rating_sum,
  sum(verified_count) AS verified_count,
  sum(media_count) AS media_count,
  sum(imported_count) AS imported_count,
  (SELECT json_group_object(key, n) FROM (SELECT key, sum(value) AS n FROM products AS member, json_each(member.histogram) WHERE member.shop_id = products.shop_id AND member.group_id = products.group_id GROUP BY key)) AS histogram,
  (SELECT json_group_object(key, n) FROM (SELECT key, sum(value) AS n FROM products AS member, json_each(member.languages) WHERE member.shop_id = products.shop_id AND member.group_id = products.group_id GROUP BY key)) AS languages,
  (SELECT json_group_object(key, n) FROM (SELECT key, sum(value) AS n FROM products AS member, json_each(member.answers) WHERE member.shop_id = products.shop_id AND member.group_id = products.group_id GROUP BY key)) AS answers
FROM products WHERE group_id IS NOT NULL GROUP BY shop_id, group_id;
--> statement-breakpoint
CREATE TRIGGER `products_counted` AFTER UPDATE OF review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers ON `products` WHEN new.group_id IS NOT NULL BEGIN
  REPLACE INTO review_groups (shop_id, group_id, review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers)
  SELECT * FROM group_totals WHERE shop_id = new.shop_id AND group_id = new.group_id;
END;
--> statement-breakpoint
CREATE TRIGGER `products_grouped` AFTER UPDATE OF group_id ON `products` WHEN old.group_id IS NOT new.group_id BEGIN
  UPDATE reviews SET group_id = new.group_id WHERE shop_id = new.shop_id AND product_id = new.product_id;
  DELETE FROM review_groups WHERE shop_id = new.shop_id AND group_id IN (old.group_id, new.group_id);
  INSERT INTO review_groups (shop_id, group_id, review_count, rating_sum, verified_count, media_count, imported_count, histogram, languages, answers)
  SELECT * FROM group_totals WHERE shop_id = new.shop_id AND group_id IN (old.group_id, new.group_id);
END;
--> statement-breakpoint
-- A product knows its shop's scale and which questions there are, so that its summary and its list need not look there.
CREATE TRIGGER `products_inserted` AFTER INSERT ON `products`
WHEN EXISTS (SELECT 1 FROM shops WHERE id = new.shop_id AND (scale <> new.scale OR questions <> '[]')) BEGIN
  UPDATE products SET (scale, questions) = (
    SELECT scale, (SELECT json_group_array(value ->> 'id') FROM json_each(shops.questions)) FROM shops WHERE id = new.shop_id)
  WHERE shop_id = new.shop_id AND product_id = new.product_id;
END;
--> statement-breakpoint
CREATE TRIGGER `shops_updated` AFTER UPDATE OF scale, questions ON `shops`
WHEN old.scale <> new.scale OR old.questions <> new.questions BEGIN
  UPDATE products SET scale = new.scale,
    questions = (SELECT json_group_array(value ->> 'id') FROM json_each(new.questions))
  WHERE shop_id = new.id;
END;
