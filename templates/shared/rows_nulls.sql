SELECT * FROM {{ table }} WHERE {{ columns | first }} IS NULL
