-- A product's counters equal its published reviews, whatever statement changes them: they are kept by triggers, so
-- they change in the same transaction and no code path can forget them. The full-text index is kept the same way.
-- `scope` is the shop and product as one token, so that a search names them inside the index.
CREATE VIRTUAL TABLE `review_search` USING fts5(scope, title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
--> statement-breakpoint
CREATE TRIGGER `reviews_inserted` AFTER INSERT ON `reviews` WHEN new.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count + 1,
    rating_sum = rating_sum + new.rating,
    verified_count = verified_count + (new.verified_by IS NOT NULL),
    histogram = json_set(histogram, '$."' || new.rating || '"', coalesce(histogram ->> ('$."' || new.rating || '"'), 0) + 1),
    languages = json_set(languages, '$."' || new.language || '"', coalesce(languages ->> ('$."' || new.language || '"'), 0) + 1)
  WHERE shop_id = new.shop_id AND product_id = new.product_id;
  INSERT INTO review_search (rowid, scope, title, body)
  VALUES (new.n, 'x' || lower(hex(new.shop_id || '/' || new.product_id)), new.title, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER `reviews_updated` AFTER UPDATE OF shop_id, product_id, status, rating, title, body, language, verified_by ON `reviews`
WHEN old.status = 'published' OR new.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count - 1,
    rating_sum = rating_sum - old.rating,
    verified_count = verified_count - (old.verified_by IS NOT NULL),
    histogram = json_set(histogram, '$."' || old.rating || '"', (histogram ->> ('$."' || old.rating || '"')) - 1),
    languages = json_set(languages, '$."' || old.language || '"', (languages ->> ('$."' || old.language || '"')) - 1)
  WHERE shop_id = old.shop_id AND product_id = old.product_id AND old.status = 'published';
  DELETE FROM review_search WHERE rowid = old.n AND old.status = 'published';
  UPDATE products SET
    review_count = review_count + 1,
    rating_sum = rating_sum + new.rating,
    verified_count = verified_count + (new.verified_by IS NOT NULL),
    histogram = json_set(histogram, '$."' || new.rating || '"', coalesce(histogram ->> ('$."' || new.rating || '"'), 0) + 1),
    languages = json_set(languages, '$."' || new.language || '"', coalesce(languages ->> ('$."' || new.language || '"'), 0) + 1)
  WHERE shop_id = new.shop_id AND product_id = new.product_id AND new.status = 'published';
  INSERT INTO review_search (rowid, scope, title, body)
  SELECT new.n, 'x' || lower(hex(new.shop_id || '/' || new.product_id)), new.title, new.body WHERE new.status = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER `reviews_deleted` AFTER DELETE ON `reviews` WHEN old.status = 'published' BEGIN
  UPDATE products SET
    review_count = review_count - 1,
    rating_sum = rating_sum - old.rating,
    verified_count = verified_count - (old.verified_by IS NOT NULL),
    histogram = json_set(histogram, '$."' || old.rating || '"', (histogram ->> ('$."' || old.rating || '"')) - 1),
    languages = json_set(languages, '$."' || old.language || '"', (languages ->> ('$."' || old.language || '"')) - 1)
  WHERE shop_id = old.shop_id AND product_id = old.product_id;
  DELETE FROM review_search WHERE rowid = old.n;
END;
