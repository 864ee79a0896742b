window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "2061353250973407715",
      "updatedAt": "2026-06-01T07:44:48.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active",
        "originalName": "Active",
        "annotations": {}
      },
      "createdAt": "2026-06-01T07:44:48.000Z",
      "core": {
        "styletags": [],
        "urls": [
          {
            "expandedUrl": "https://www.williamhogarth.example/dates",
            "fromIndex": "595",
            "toIndex": "618",
            "shortUrl": "https://t.co/sHzMxKZheT",
            "displayUrl": "williamhogarth.example/dat…"
          }
        ],
        "text": "Seven weeks to go. Here is all of it in one list, so that nobody has to look for the letter:\n\n5 June: class photographs, smiles optional\n9 June: phonics check in Year 1, no revising, just breakfast\n12 June: Summer Fair rota closes (please!)\n17 June: sports day at the riverside ground, in hats\n20 June: Summer Fair, noon till four\n22 to 26 June: Year 6 to Dorset\n1 July: moving-up morning, when everybody meets the new class\n9 July: the leavers’ play, two houses\n14 July: reports home\n17 July: leavers’ assembly, bring a handkerchief\n21 July: school closes at 1.30\n\nAll of it, with times, is on https://t.co/sHzMxKZheT and on the office door. #Chiswick #W4 #LBofHounslow",
        "mentions": [],
        "cashtags": [],
        "hashtags": [
          {
            "text": "Chiswick",
            "fromIndex": "643",
            "toIndex": "652"
          },
          {
            "text": "W4",
            "fromIndex": "653",
            "toIndex": "656"
          },
          {
            "text": "LBofHounslow",
            "fromIndex": "657",
            "toIndex": "670"
          }
        ]
      }
    }
  }
]
