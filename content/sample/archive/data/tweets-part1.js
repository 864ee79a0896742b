window.YTD.tweets.part1 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2018266270007900107"
          ],
          "editableUntil": "2026-02-02T11:12:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "92",
              "101"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "102",
              "105"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "106",
              "119"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2018266270007900107/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/E92QpXqGp0",
            "media_url": "http://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "id_str": "2018266264134446927",
            "id": "2018266264134446927",
            "media_url_https": "https://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/E92QpXqGp0"
          }
        ]
      },
      "display_text_range": [
        "0",
        "143"
      ],
      "favorite_count": "20",
      "id_str": "2018266270007900107",
      "truncated": false,
      "retweet_count": "2",
      "id": "2018266270007900107",
      "possibly_sensitive": false,
      "created_at": "Mon Feb 02 10:12:31 +0000 2026",
      "favorited": false,
      "full_text": "Mrs Hallett has been lent a gong. Until Friday every lesson change is going to be an event. #Chiswick #W4 #LBofHounslow https://t.co/E92QpXqGp0",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2018266270007900107/photo/1",
            "indices": [
              "120",
              "143"
            ],
            "url": "https://t.co/E92QpXqGp0",
            "media_url": "http://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "id_str": "2018266264134446927",
            "id": "2018266264134446927",
            "media_url_https": "https://pbs.twimg.com/media/GT2jAzuugEpcMWj.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/E92QpXqGp0"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056380652844866083"
          ],
          "editableUntil": "2026-05-18T15:25:28.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "20",
              "23"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "145",
              "154"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "155",
              "158"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "159",
              "172"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056380652844866083/photo/1",
            "indices": [
              "173",
              "196"
            ],
            "url": "https://t.co/Hw7rVWswZV",
            "media_url": "http://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "id_str": "2056380646972695896",
            "id": "2056380646972695896",
            "media_url_https": "https://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Hw7rVWswZV"
          }
        ]
      },
      "display_text_range": [
        "0",
        "196"
      ],
      "favorite_count": "24",
      "id_str": "2056380652844866083",
      "truncated": false,
      "retweet_count": "4",
      "id": "2056380652844866083",
      "possibly_sensitive": false,
      "created_at": "Mon May 18 14:25:28 +0000 2026",
      "favorited": false,
      "full_text": "A beekeeper came to #1H with an observation hive. We found the queen in nine seconds, which she says is a record (the beekeeper, not the queen). #Chiswick #W4 #LBofHounslow https://t.co/Hw7rVWswZV",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2056380652844866083/photo/1",
            "indices": [
              "173",
              "196"
            ],
            "url": "https://t.co/Hw7rVWswZV",
            "media_url": "http://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "id_str": "2056380646972695896",
            "id": "2056380646972695896",
            "media_url_https": "https://pbs.twimg.com/media/GWKWLpftSzcjvZx.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Hw7rVWswZV"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057482945295922119"
          ],
          "editableUntil": "2026-05-21T16:25:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "121",
              "130"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "131",
              "134"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "135",
              "148"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "148"
      ],
      "favorite_count": "10",
      "id_str": "2057482945295922119",
      "truncated": false,
      "retweet_count": "2",
      "id": "2057482945295922119",
      "possibly_sensitive": false,
      "created_at": "Thu May 21 15:25:35 +0000 2026",
      "favorited": false,
      "full_text": "The hall clock stopped at ten to two and nobody noticed until Mrs Lockhart asked why lunch was still damn well going on. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1986441174711982080"
          ],
          "editableUntil": "2025-11-06T15:30:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "84",
              "93"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "94",
              "97"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "98",
              "111"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986441174711982080/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/Ck6v2cU8mS",
            "media_url": "http://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "id_str": "1986441168840236986",
            "id": "1986441168840236986",
            "media_url_https": "https://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ck6v2cU8mS"
          }
        ]
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "6",
      "in_reply_to_status_id_str": "1986091646583662525",
      "in_reply_to_status_id": "1986091646583662525",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1986441174711982080",
      "truncated": false,
      "retweet_count": "0",
      "id": "1986441174711982080",
      "possibly_sensitive": false,
      "created_at": "Thu Nov 06 14:30:57 +0000 2025",
      "favorited": false,
      "full_text": "And here is where they would have gone. Ask a Year 4 why Dublin was worth the trip. #Chiswick #W4 #LBofHounslow https://t.co/Ck6v2cU8mS",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1986441174711982080/photo/1",
            "indices": [
              "112",
              "135"
            ],
            "url": "https://t.co/Ck6v2cU8mS",
            "media_url": "http://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "id_str": "1986441168840236986",
            "id": "1986441168840236986",
            "media_url_https": "https://pbs.twimg.com/media/Guh8vyrp9Dh5uyF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ck6v2cU8mS"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2002011119024166517"
          ],
          "editableUntil": "2025-12-19T14:40:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2002011119024166517/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/G5oWXeg0AW",
            "media_url": "http://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "id_str": "2002011113154314247",
            "id": "2002011113154314247",
            "media_url_https": "https://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/G5oWXeg0AW"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "14",
      "id_str": "2002011119024166517",
      "truncated": false,
      "retweet_count": "1",
      "id": "2002011119024166517",
      "possibly_sensitive": false,
      "created_at": "Fri Dec 19 13:40:21 +0000 2025",
      "favorited": false,
      "full_text": "That is that! A happy Christmas, a good rest and a peaceful New Year from all of us. School opens again on Monday 5 January. #Chiswick #W4 #LBofHounslow https://t.co/G5oWXeg0AW",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2002011119024166517/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/G5oWXeg0AW",
            "media_url": "http://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "id_str": "2002011113154314247",
            "id": "2002011113154314247",
            "media_url_https": "https://pbs.twimg.com/media/GB4BycOgUaiIqce.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/G5oWXeg0AW"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1965670389904556922"
          ],
          "editableUntil": "2025-09-10T07:55:16.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "171",
              "180"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "181",
              "184"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "185",
              "198"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "198"
      ],
      "favorite_count": "2",
      "id_str": "1965670389904556922",
      "truncated": false,
      "retweet_count": "0",
      "id": "1965670389904556922",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 10 06:55:16 +0000 2025",
      "favorited": false,
      "full_text": "PE days: Years 1 and 2 Monday and Thursday, Years 3 and 4 Tuesday and Friday, Years 5 and 6 Wednesday and Friday. Please come in your kit. Earrings out, water bottles in! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047273057253167020"
          ],
          "editableUntil": "2026-04-23T12:15:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "30",
              "33"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "103",
              "112"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "113",
              "116"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "117",
              "130"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "25",
      "id_str": "2047273057253167020",
      "truncated": false,
      "retweet_count": "4",
      "id": "2047273057253167020",
      "possibly_sensitive": false,
      "created_at": "Thu Apr 23 11:15:08 +0000 2026",
      "favorited": false,
      "full_text": "It is Shakespeare’s birthday. #5W are insulting one another in iambic pentameter, thou art all warned. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990448823794696560"
          ],
          "editableUntil": "2025-11-17T16:55:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "74",
              "77"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "160",
              "169"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "170",
              "173"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "174",
              "187"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      },
      "display_text_range": [
        "0",
        "211"
      ],
      "favorite_count": "18",
      "id_str": "1990448823794696560",
      "truncated": false,
      "retweet_count": "4",
      "id": "1990448823794696560",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 17 15:55:55 +0000 2025",
      "favorited": false,
      "full_text": "Off to the British Museum and back by one train, one bus and 1,900 steps. #5H can now tell you how to weigh a heart against a feather. Not recommended at home. #Chiswick #W4 #LBofHounslow https://t.co/OnZpHZe13X",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1990448823794696560/photo/1",
            "indices": [
              "188",
              "211"
            ],
            "url": "https://t.co/OnZpHZe13X",
            "media_url": "http://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "id_str": "1990448817921600206",
            "id": "1990448817921600206",
            "media_url_https": "https://pbs.twimg.com/media/GzirQ6V9OXU0R72.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/OnZpHZe13X"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1980615278067897716"
          ],
          "editableUntil": "2025-10-21T13:40:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      },
      "display_text_range": [
        "0",
        "202"
      ],
      "favorite_count": "22",
      "id_str": "1980615278067897716",
      "truncated": false,
      "retweet_count": "4",
      "id": "1980615278067897716",
      "possibly_sensitive": false,
      "created_at": "Tue Oct 21 12:40:55 +0000 2025",
      "favorited": false,
      "full_text": "For Black History Month #6W have been writing to the people they would most like to have met. Mary Seacole has had eleven letters, which she deserves. #Chiswick #W4 #LBofHounslow https://t.co/KQ4Ex1T1ip",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1980615278067897716/photo/1",
            "indices": [
              "179",
              "202"
            ],
            "url": "https://t.co/KQ4Ex1T1ip",
            "media_url": "http://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "id_str": "1980615272195966765",
            "id": "1980615272195966765",
            "media_url_https": "https://pbs.twimg.com/media/GLUd0WJtC4u9ITQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/KQ4Ex1T1ip"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990818539107349640"
          ],
          "editableUntil": "2025-11-18T17:25:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "52",
              "55"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "3",
      "id_str": "1990818539107349640",
      "truncated": false,
      "retweet_count": "0",
      "id": "1990818539107349640",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 18 16:25:02 +0000 2025",
      "favorited": false,
      "full_text": "A big thank you to Tamsin Harbottle, Felix’s mum in #3W, who has mended every curtain in the hall. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036878884076817899"
          ],
          "editableUntil": "2026-03-25T19:52:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "79",
              "88"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "89",
              "92"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "93",
              "106"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "23",
      "in_reply_to_status_id_str": "2036875847398786187",
      "in_reply_to_status_id": "2036875847398786187",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2036878884076817899",
      "truncated": false,
      "retweet_count": "3",
      "id": "2036878884076817899",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 25 18:52:24 +0000 2026",
      "favorited": false,
      "full_text": "Prospero was Uche Nwachukwu, and we will be saying “I knew him when” for ever. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2011352786141518914"
          ],
          "editableUntil": "2026-01-14T09:20:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/MicJAJWQpk",
            "expanded_url": "https://twitter.com/hogarth_the/status/2011096119900043934",
            "display_url": "twitter.com/hogarth_the/st…",
            "indices": [
              "110",
              "133"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "8",
      "id_str": "2011352786141518914",
      "truncated": false,
      "retweet_count": "2",
      "id": "2011352786141518914",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 14 08:20:48 +0000 2026",
      "favorited": false,
      "full_text": "Update: Neptune has been moved by a delivery van. We are treating it as an orbit. #Chiswick #W4 #LBofHounslow https://t.co/MicJAJWQpk",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2046227610204049975"
          ],
          "editableUntil": "2026-04-20T15:00:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "63",
              "66"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "107",
              "116"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "117",
              "120"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "121",
              "134"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "id_str": "2046227604333706552",
            "id": "2046227604333706552",
            "media_url_https": "https://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          }
        ]
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "1",
      "id_str": "2046227610204049975",
      "truncated": false,
      "retweet_count": "3",
      "id": "2046227610204049975",
      "possibly_sensitive": false,
      "created_at": "Mon Apr 20 14:00:54 +0000 2026",
      "favorited": false,
      "full_text": "The rowers were out under the bridge again this afternoon, and #5H cheered all of them, whoever they were. #Chiswick #W4 #LBofHounslow https://t.co/CdSOGaemte",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "id_str": "2046227604333706552",
            "id": "2046227604333706552",
            "media_url_https": "https://pbs.twimg.com/media/GOL3od8jRtuNBOF.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046227610204049975/photo/1",
            "indices": [
              "135",
              "158"
            ],
            "url": "https://t.co/CdSOGaemte",
            "media_url": "http://pbs.twimg.com/media/GDCHDmjWAd1bS8U.jpg",
            "id_str": "2046227604708729100",
            "id": "2046227604708729100",
            "media_url_https": "https://pbs.twimg.com/media/GDCHDmjWAd1bS8U.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CdSOGaemte"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021967118336770630"
          ],
          "editableUntil": "2026-02-12T16:18:22.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "168",
              "177"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "178",
              "181"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "182",
              "195"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      },
      "display_text_range": [
        "0",
        "219"
      ],
      "favorite_count": "11",
      "id_str": "2021967118336770630",
      "truncated": false,
      "retweet_count": "0",
      "id": "2021967118336770630",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 12 15:18:22 +0000 2026",
      "favorited": false,
      "full_text": "The dragon of Year 2 is eleven metres long, has forty legs and went round the whole school, twice, because nobody had told it how to stop. Happy New Year of the Horse! #Chiswick #W4 #LBofHounslow https://t.co/horOnGqXgd",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2021967118336770630/photo/1",
            "indices": [
              "196",
              "219"
            ],
            "url": "https://t.co/horOnGqXgd",
            "media_url": "http://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "id_str": "2021967112461770226",
            "id": "2021967112461770226",
            "media_url_https": "https://pbs.twimg.com/media/G8l2Oa9rg1fx1Rn.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/horOnGqXgd"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2045149816683938095"
          ],
          "editableUntil": "2026-04-17T15:38:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "56",
              "65"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "66",
              "69"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "70",
              "83"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045149816683938095/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/lLrzAAzrZX",
            "media_url": "http://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "id_str": "2045149810812424596",
            "id": "2045149810812424596",
            "media_url_https": "https://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/lLrzAAzrZX"
          }
        ]
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "3",
      "in_reply_to_status_id_str": "2045145370722945194",
      "in_reply_to_status_id": "2045145370722945194",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2045149816683938095",
      "truncated": false,
      "retweet_count": "0",
      "id": "2045149816683938095",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 17 14:38:08 +0000 2026",
      "favorited": false,
      "full_text": "And here are the gardeners, hard at work. More or less. #Chiswick #W4 #LBofHounslow https://t.co/lLrzAAzrZX",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2045149816683938095/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/lLrzAAzrZX",
            "media_url": "http://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "id_str": "2045149810812424596",
            "id": "2045149810812424596",
            "media_url_https": "https://pbs.twimg.com/media/GlJEu1hQZ5ear5h.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/lLrzAAzrZX"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036474519618192547"
          ],
          "editableUntil": "2026-03-24T17:05:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "36",
              "39"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "5",
      "id_str": "2036474519618192547",
      "truncated": false,
      "retweet_count": "2",
      "id": "2036474519618192547",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 24 16:05:36 +0000 2026",
      "favorited": false,
      "full_text": "The clocks go forward on Sunday. In #2H Will asked where the hour goes. Miss Pietrzak is looking into it. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2052395745277146767"
          ],
          "editableUntil": "2026-05-07T15:30:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "96",
              "105"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "106",
              "109"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "110",
              "123"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/upBidgHMKN",
            "expanded_url": "https://www.williamhogarth.example/blog/4w/cosmo-ridgeway-newts",
            "display_url": "williamhogarth.example/blo…",
            "indices": [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "18",
      "id_str": "2052395745277146767",
      "truncated": false,
      "retweet_count": "2",
      "id": "2052395745277146767",
      "possibly_sensitive": false,
      "created_at": "Thu May 07 14:30:52 +0000 2026",
      "favorited": false,
      "full_text": "More from our young naturalists, this time on newts (there are newts!): https://t.co/upBidgHMKN #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2000584271328238151"
          ],
          "editableUntil": "2025-12-15T16:10:34.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "16",
              "19"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000584271328238151/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/tPHN1Lj1hS",
            "media_url": "http://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "id_str": "2000584265458289820",
            "id": "2000584265458289820",
            "media_url_https": "https://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tPHN1Lj1hS"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "24",
      "id_str": "2000584271328238151",
      "truncated": false,
      "retweet_count": "3",
      "id": "2000584271328238151",
      "possibly_sensitive": false,
      "created_at": "Mon Dec 15 15:10:34 +0000 2025",
      "favorited": false,
      "full_text": "Happy Hanukkah! #4H learned to play dreidel for chocolate coins. The bank collapsed at ten past two and was eaten. #Chiswick #W4 #LBofHounslow https://t.co/tPHN1Lj1hS",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2000584271328238151/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/tPHN1Lj1hS",
            "media_url": "http://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "id_str": "2000584265458289820",
            "id": "2000584265458289820",
            "media_url_https": "https://pbs.twimg.com/media/GnIwgbDvrgPV7fI.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/tPHN1Lj1hS"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2061797646794607538"
          ],
          "editableUntil": "2026-06-02T14:10:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "61",
              "64"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "27",
      "id_str": "2061797646794607538",
      "truncated": false,
      "retweet_count": "1",
      "id": "2061797646794607538",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 02 13:10:40 +0000 2026",
      "favorited": false,
      "full_text": "Five caterpillars went in, five painted ladies came out, and #1W let them go by the lavender. One came back to look at us. #Chiswick #W4 #LBofHounslow https://t.co/BYd1aJniL8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2061797646794607538/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/BYd1aJniL8",
            "media_url": "http://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "id_str": "2061797640923613998",
            "id": "2061797640923613998",
            "media_url_https": "https://pbs.twimg.com/media/GLos99T2AdLISzH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/BYd1aJniL8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970826863051022379"
          ],
          "editableUntil": "2025-09-24T13:25:15.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "4",
      "id_str": "1970826863051022379",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970826863051022379",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 24 12:25:15 +0000 2025",
      "favorited": false,
      "full_text": "The gardening club has grown sunflowers taller than Mr Pilcher. He has measured himself twice. #Chiswick #W4 #LBofHounslow https://t.co/dFHYvzJ6yG",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970826863051022379/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/dFHYvzJ6yG",
            "media_url": "http://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "id_str": "1970826857177382805",
            "id": "1970826857177382805",
            "media_url_https": "https://pbs.twimg.com/media/GlXb86ILxbx1MPs.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dFHYvzJ6yG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1978463533007645727"
          ],
          "editableUntil": "2025-10-15T15:10:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "125",
              "134"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "135",
              "138"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "139",
              "152"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978463533007645727/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/hSYfRsf7pA",
            "media_url": "http://pbs.twimg.com/media/GrjJTj5ZuqkYZB0.jpg",
            "id_str": "1978463527132934830",
            "id": "1978463527132934830",
            "media_url_https": "https://pbs.twimg.com/media/GrjJTj5ZuqkYZB0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hSYfRsf7pA"
          }
        ]
      },
      "display_text_range": [
        "0",
        "176"
      ],
      "favorite_count": "8",
      "id_str": "1978463533007645727",
      "truncated": false,
      "retweet_count": "3",
      "id": "1978463533007645727",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 15 14:10:39 +0000 2025",
      "favorited": false,
      "full_text": "The gardeners of #2H have put the last sunflower to bed. It was called Rose, it was two metres ten, and there were speeches. #Chiswick #W4 #LBofHounslow https://t.co/hSYfRsf7pA",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1978463533007645727/photo/1",
            "indices": [
              "153",
              "176"
            ],
            "url": "https://t.co/hSYfRsf7pA",
            "media_url": "http://pbs.twimg.com/media/GrjJTj5ZuqkYZB0.jpg",
            "id_str": "1978463527132934830",
            "id": "1978463527132934830",
            "media_url_https": "https://pbs.twimg.com/media/GrjJTj5ZuqkYZB0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/hSYfRsf7pA"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067867719040243882"
          ],
          "editableUntil": "2026-06-19T08:10:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "151",
              "160"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "161",
              "164"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "165",
              "178"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "3",
      "id_str": "2067867719040243882",
      "truncated": false,
      "retweet_count": "1",
      "id": "2067867719040243882",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 19 07:10:58 +0000 2026",
      "favorited": false,
      "full_text": "Summer uniform rule for the last weeks: no ties, yes shorts, caps with your name in, and teachers may wear the sandals that they have been told about. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1966054290356136710"
          ],
          "editableUntil": "2025-09-11T09:20:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "162",
              "171"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "172",
              "175"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "176",
              "189"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "189"
      ],
      "favorite_count": "21",
      "id_str": "1966054290356136710",
      "truncated": false,
      "retweet_count": "4",
      "id": "1966054290356136710",
      "possibly_sensitive": false,
      "created_at": "Thu Sep 11 08:20:45 +0000 2025",
      "favorited": false,
      "full_text": "A kind word about the zigzags: they are for nobody, not even for a minute, not even with the lights flashing. Mr Strang thanks you, and so do 411 pairs of knees. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2046595006069667002"
          ],
          "editableUntil": "2026-04-21T15:20:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "18",
              "21"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "121",
              "130"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "131",
              "134"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "135",
              "148"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046595006069667002/photo/1",
            "indices": [
              "149",
              "172"
            ],
            "url": "https://t.co/zDrH5RFeNa",
            "media_url": "http://pbs.twimg.com/media/G2iG1eJIjTxZCam.jpg",
            "id_str": "2046595000199094746",
            "id": "2046595000199094746",
            "media_url_https": "https://pbs.twimg.com/media/G2iG1eJIjTxZCam.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zDrH5RFeNa"
          }
        ]
      },
      "display_text_range": [
        "0",
        "172"
      ],
      "favorite_count": "8",
      "id_str": "2046595006069667002",
      "truncated": false,
      "retweet_count": "4",
      "id": "2046595006069667002",
      "possibly_sensitive": false,
      "created_at": "Tue Apr 21 14:20:48 +0000 2026",
      "favorited": false,
      "full_text": "Geography quiz in #4W: forty islands, and Skye was the one that decided it. The atlas has been told that it played well. #Chiswick #W4 #LBofHounslow https://t.co/zDrH5RFeNa",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2046595006069667002/photo/1",
            "indices": [
              "149",
              "172"
            ],
            "url": "https://t.co/zDrH5RFeNa",
            "media_url": "http://pbs.twimg.com/media/G2iG1eJIjTxZCam.jpg",
            "id_str": "2046595000199094746",
            "id": "2046595000199094746",
            "media_url_https": "https://pbs.twimg.com/media/G2iG1eJIjTxZCam.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zDrH5RFeNa"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027418497187265780"
          ],
          "editableUntil": "2026-02-27T17:20:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "123",
              "132"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "133",
              "136"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "137",
              "150"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027418497187265780/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/dKDgoiuXN5",
            "media_url": "http://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "id_str": "2027418491314510342",
            "id": "2027418491314510342",
            "media_url_https": "https://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dKDgoiuXN5"
          }
        ]
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "20",
      "id_str": "2027418497187265780",
      "truncated": false,
      "retweet_count": "2",
      "id": "2027418497187265780",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 27 16:20:12 +0000 2026",
      "favorited": false,
      "full_text": "Whose is this? Found on the climbing frame, size 7–8, label says S. Nightingale. It has been washed and it is missing you! #Chiswick #W4 #LBofHounslow https://t.co/dKDgoiuXN5",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027418497187265780/photo/1",
            "indices": [
              "151",
              "174"
            ],
            "url": "https://t.co/dKDgoiuXN5",
            "media_url": "http://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "id_str": "2027418491314510342",
            "id": "2027418491314510342",
            "media_url_https": "https://pbs.twimg.com/media/GBhqca05IRJbfMR.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/dKDgoiuXN5"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2070525192305648451"
          ],
          "editableUntil": "2026-06-26T16:10:49.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "91",
              "100"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "101",
              "104"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "105",
              "118"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "118"
      ],
      "favorite_count": "17",
      "id_str": "2070525192305648451",
      "truncated": false,
      "retweet_count": "0",
      "id": "2070525192305648451",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 26 15:10:49 +0000 2026",
      "favorited": false,
      "full_text": "Home, hungry, sandy. Eight odd socks are on the office table; claim them at your own risk. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034283838829545668"
          ],
          "editableUntil": "2026-03-18T16:00:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "91",
              "94"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "95",
              "104"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "109",
              "122"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "3",
      "id_str": "2034283838829545668",
      "truncated": false,
      "retweet_count": "3",
      "id": "2034283838829545668",
      "possibly_sensitive": false,
      "created_at": "Wed Mar 18 15:00:37 +0000 2026",
      "favorited": false,
      "full_text": "Thirty beans on a windowsill, thirty names on thirty sticks. The tallest is called Gerald. #1H #Chiswick #W4 #LBofHounslow https://t.co/uyc9MsZLXe",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034283838829545668/photo/1",
            "indices": [
              "123",
              "146"
            ],
            "url": "https://t.co/uyc9MsZLXe",
            "media_url": "http://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "id_str": "2034283832958631429",
            "id": "2034283832958631429",
            "media_url_https": "https://pbs.twimg.com/media/GBb5RXEmayRilJH.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/uyc9MsZLXe"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2013613075593868518"
          ],
          "editableUntil": "2026-01-20T15:02:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "158"
      ],
      "favorite_count": "5",
      "id_str": "2013613075593868518",
      "truncated": false,
      "retweet_count": "0",
      "id": "2013613075593868518",
      "possibly_sensitive": false,
      "created_at": "Tue Jan 20 14:02:23 +0000 2026",
      "favorited": false,
      "full_text": "Happy 9th birthday today to our electrician-in-chief Laurie, who wired the doorbell of the maths corner. It works. It never stops. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075295214859498184"
          ],
          "editableUntil": "2026-07-09T20:05:11.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "106",
              "115"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "116",
              "119"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "120",
              "133"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "157"
      ],
      "favorite_count": "3",
      "id_str": "2075295214859498184",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075295214859498184",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 09 19:05:11 +0000 2026",
      "favorited": false,
      "full_text": "Two hours, nine songs, one collapsing sofa (scripted) and one collapsing tree (not). Year 6, what a play! #Chiswick #W4 #LBofHounslow https://t.co/mHFdZ6AQgB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2075295214859498184/photo/1",
            "indices": [
              "134",
              "157"
            ],
            "url": "https://t.co/mHFdZ6AQgB",
            "media_url": "http://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "id_str": "2075295208987867605",
            "id": "2075295208987867605",
            "media_url_https": "https://pbs.twimg.com/media/G1bnK7PApMnnM6F.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/mHFdZ6AQgB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2021516218072975985"
          ],
          "editableUntil": "2026-02-11T10:26:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "81",
              "90"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "91",
              "94"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "95",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dukeroad_neighb",
            "screen_name": "dukeroad_neighb",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "410290092",
            "id": "410290092"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "10",
      "in_reply_to_status_id_str": "2021500418339274922",
      "in_reply_to_status_id": "2021500418339274922",
      "in_reply_to_user_id": "212161498",
      "in_reply_to_user_id_str": "212161498",
      "in_reply_to_screen_name": "dukeroad_neighbour",
      "id_str": "2021516218072975985",
      "truncated": false,
      "retweet_count": "2",
      "id": "2021516218072975985",
      "possibly_sensitive": false,
      "created_at": "Wed Feb 11 09:26:39 +0000 2026",
      "favorited": false,
      "full_text": "@dukeroad_neighbour Thank you for letting us know. The gong goes home on Friday. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1991044008116582879"
          ],
          "editableUntil": "2025-11-19T08:20:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "133",
              "142"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "143",
              "146"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "147",
              "160"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "160"
      ],
      "favorite_count": "11",
      "id_str": "1991044008116582879",
      "truncated": false,
      "retweet_count": "4",
      "id": "1991044008116582879",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 19 07:20:58 +0000 2025",
      "favorited": false,
      "full_text": "A water main has burst in Duke Road. The school is open; please come by the back gate and bring wellingtons or a sense of adventure. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2057832028828749325"
          ],
          "editableUntil": "2026-05-22T15:32:43.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "25",
      "id_str": "2057832028828749325",
      "truncated": false,
      "retweet_count": "3",
      "id": "2057832028828749325",
      "possibly_sensitive": false,
      "created_at": "Fri May 22 14:32:43 +0000 2026",
      "favorited": false,
      "full_text": "Half term! School is shut until Monday 1 June. The tomatoes are on holiday with Mrs Hallett and the stick insect is not speaking to anyone. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1987904550599450635"
          ],
          "editableUntil": "2025-11-10T16:25:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "204",
              "213"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "214",
              "217"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "218",
              "231"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1987904550599450635/photo/1",
            "indices": [
              "232",
              "255"
            ],
            "url": "https://t.co/Ce48keY4dg",
            "media_url": "http://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "id_str": "1987904544728433030",
            "id": "1987904544728433030",
            "media_url_https": "https://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ce48keY4dg"
          }
        ]
      },
      "display_text_range": [
        "0",
        "255"
      ],
      "favorite_count": "23",
      "id_str": "1987904550599450635",
      "truncated": false,
      "retweet_count": "1",
      "id": "1987904550599450635",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 10 15:25:53 +0000 2025",
      "favorited": false,
      "full_text": "Happy 328th birthday to the man on our gate! William Hogarth was born today in 1697. Year 5 celebrated with his “line of beauty”: an S that never quite stops. Once you have seen it you see it everywhere. #Chiswick #W4 #LBofHounslow https://t.co/Ce48keY4dg",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1987904550599450635/photo/1",
            "indices": [
              "232",
              "255"
            ],
            "url": "https://t.co/Ce48keY4dg",
            "media_url": "http://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "id_str": "1987904544728433030",
            "id": "1987904544728433030",
            "media_url_https": "https://pbs.twimg.com/media/GhkHsi50rLTZ4FQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Ce48keY4dg"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027394694510059876"
          ],
          "editableUntil": "2026-02-27T15:45:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "25",
              "28"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "78",
              "87"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "88",
              "91"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "92",
              "105"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027394694510059876/photo/1",
            "indices": [
              "106",
              "129"
            ],
            "url": "https://t.co/9tIAsrpqDL",
            "media_url": "http://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "id_str": "2027394688637816489",
            "id": "2027394688637816489",
            "media_url_https": "https://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9tIAsrpqDL"
          }
        ]
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "22",
      "id_str": "2027394694510059876",
      "truncated": false,
      "retweet_count": "4",
      "id": "2027394694510059876",
      "possibly_sensitive": false,
      "created_at": "Fri Feb 27 14:45:37 +0000 2026",
      "favorited": false,
      "full_text": "Week six of recorders in #3W. We have three notes now and we use all of them. #Chiswick #W4 #LBofHounslow https://t.co/9tIAsrpqDL",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027394694510059876/photo/1",
            "indices": [
              "106",
              "129"
            ],
            "url": "https://t.co/9tIAsrpqDL",
            "media_url": "http://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "id_str": "2027394688637816489",
            "id": "2027394688637816489",
            "media_url_https": "https://pbs.twimg.com/media/GqU6FO26jO59ocU.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/9tIAsrpqDL"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2077399031611913243"
          ],
          "editableUntil": "2026-07-15T15:25:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "91",
              "100"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "101",
              "104"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "105",
              "118"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "7",
      "id_str": "2077399031611913243",
      "truncated": false,
      "retweet_count": "0",
      "id": "2077399031611913243",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 15 14:25:00 +0000 2026",
      "favorited": false,
      "full_text": "The Year 6 hoodies are here, with every name of the year on the back in the shape of a 26. #Chiswick #W4 #LBofHounslow https://t.co/FTgxySD9Ov",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2077399031611913243/photo/1",
            "indices": [
              "119",
              "142"
            ],
            "url": "https://t.co/FTgxySD9Ov",
            "media_url": "http://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "id_str": "2077399025737400686",
            "id": "2077399025737400686",
            "media_url_https": "https://pbs.twimg.com/media/GbgFSmOtaG7I3Le.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FTgxySD9Ov"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2015809464827400792"
          ],
          "editableUntil": "2026-01-26T16:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "34",
              "37"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "116",
              "125"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "126",
              "129"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "130",
              "143"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "27",
      "id_str": "2015809464827400792",
      "truncated": false,
      "retweet_count": "3",
      "id": "2015809464827400792",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 26 15:30:03 +0000 2026",
      "favorited": false,
      "full_text": "Big Schools’ Birdwatch, one hour, #2H at the windows: 14 parakeets, 9 pigeons, 4 blue tits, 2 robins, 1 helicopter. #Chiswick #W4 #LBofHounslow https://t.co/YRlkcu5CBp",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2015809464827400792/photo/1",
            "indices": [
              "144",
              "167"
            ],
            "url": "https://t.co/YRlkcu5CBp",
            "media_url": "http://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "id_str": "2015809458955855622",
            "id": "2015809458955855622",
            "media_url_https": "https://pbs.twimg.com/media/GBqcvzdIZvWZACk.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/YRlkcu5CBp"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2036103306934101367"
          ],
          "editableUntil": "2026-03-23T16:30:32.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "34",
              "37"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/UEJFRJm296",
            "media_url": "http://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "id_str": "2036103301064520239",
            "id": "2036103301064520239",
            "media_url_https": "https://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UEJFRJm296"
          }
        ]
      },
      "display_text_range": [
        "0",
        "185"
      ],
      "favorite_count": "13",
      "id_str": "2036103306934101367",
      "truncated": false,
      "retweet_count": "3",
      "id": "2036103306934101367",
      "possibly_sensitive": false,
      "created_at": "Mon Mar 23 15:30:32 +0000 2026",
      "favorited": false,
      "full_text": "A morning at Hogarth’s House with #4H: his mulberry tree, his pug, and a room full of pictures in which everybody is up to something. #Chiswick #W4 #LBofHounslow https://t.co/UEJFRJm296",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2036103306934101367/photo/1",
            "indices": [
              "162",
              "185"
            ],
            "url": "https://t.co/UEJFRJm296",
            "media_url": "http://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "id_str": "2036103301064520239",
            "id": "2036103301064520239",
            "media_url_https": "https://pbs.twimg.com/media/GL3Jz3hUphN3iZy.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/UEJFRJm296"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1990767498625988408"
          ],
          "editableUntil": "2025-11-18T14:02:13.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "140",
              "149"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "150",
              "153"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "154",
              "167"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "167"
      ],
      "favorite_count": "17",
      "id_str": "1990767498625988408",
      "truncated": false,
      "retweet_count": "4",
      "id": "1990767498625988408",
      "possibly_sensitive": false,
      "created_at": "Tue Nov 18 13:02:13 +0000 2025",
      "favorited": false,
      "full_text": "A tooth has been handed in. It was in the sandpit, it is very small, and there is a fairy who would like to know. Please ask at the office. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2075594830771714966"
          ],
          "editableUntil": "2026-07-10T15:55:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "20",
      "id_str": "2075594830771714966",
      "truncated": false,
      "retweet_count": "1",
      "id": "2075594830771714966",
      "possibly_sensitive": false,
      "created_at": "Fri Jul 10 14:55:45 +0000 2026",
      "favorited": false,
      "full_text": "Pls collect ur lost property by Wednesday. After that it goes to the clothes bank, inc. the crown. #Chiswick",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1976282700447893950"
          ],
          "editableUntil": "2025-10-09T14:44:48.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "188",
              "197"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "198",
              "201"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "202",
              "215"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      },
      "display_text_range": [
        "0",
        "239"
      ],
      "favorite_count": "9",
      "in_reply_to_status_id_str": "1975207905850548223",
      "in_reply_to_status_id": "1975207905850548223",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1976282700447893950",
      "truncated": false,
      "retweet_count": "2",
      "id": "1976282700447893950",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 09 13:44:48 +0000 2025",
      "favorited": false,
      "full_text": "And it burned! The wind took it from the baker’s to St Paul’s in just under three minutes. Thank you to Green Watch, who were kind enough to say that we were their best booking this week. #Chiswick #W4 #LBofHounslow https://t.co/F5ZtxzAsWy",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1976282700447893950/photo/1",
            "indices": [
              "216",
              "239"
            ],
            "url": "https://t.co/F5ZtxzAsWy",
            "media_url": "http://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "id_str": "1976282694575893122",
            "id": "1976282694575893122",
            "media_url_https": "https://pbs.twimg.com/media/Ggqqy9syHzlH3bT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/F5ZtxzAsWy"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2013900628689448527"
          ],
          "editableUntil": "2026-01-21T10:05:01.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "164",
              "173"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "174",
              "177"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "178",
              "191"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "191"
      ],
      "favorite_count": "29",
      "id_str": "2013900628689448527",
      "truncated": false,
      "retweet_count": "1",
      "id": "2013900628689448527",
      "possibly_sensitive": false,
      "created_at": "Wed Jan 21 09:05:01 +0000 2026",
      "favorited": false,
      "full_text": "Year 6: the second instalment for the Dorset residential is due on 6 February. If that is difficult, speak to Ms Valverde in the office: quietly, easily, no forms. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2066913850425433953"
          ],
          "editableUntil": "2026-06-16T17:00:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "120",
              "129"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "130",
              "133"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "134",
              "147"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "147"
      ],
      "favorite_count": "22",
      "id_str": "2066913850425433953",
      "truncated": false,
      "retweet_count": "1",
      "id": "2066913850425433953",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 16 16:00:38 +0000 2026",
      "favorited": false,
      "full_text": "Sports day is ON for tomorrow. Hats, suncream, water, a picnic and, for the parents’ race, a realistic view of oneself. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001291296767164396"
          ],
          "editableUntil": "2025-12-17T15:00:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5H",
            "indices": [
              "38",
              "41"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "99",
              "108"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "109",
              "112"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "113",
              "126"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      },
      "display_text_range": [
        "0",
        "150"
      ],
      "favorite_count": "3",
      "id_str": "2001291296767164396",
      "truncated": false,
      "retweet_count": "3",
      "id": "2001291296767164396",
      "possibly_sensitive": false,
      "created_at": "Wed Dec 17 14:00:02 +0000 2025",
      "favorited": false,
      "full_text": "Six folds, eight snips, no two alike. #5H say that it is geometry. It is also all over the carpet. #Chiswick #W4 #LBofHounslow https://t.co/2YtkMptCOb",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001291296767164396/photo/1",
            "indices": [
              "127",
              "150"
            ],
            "url": "https://t.co/2YtkMptCOb",
            "media_url": "http://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "id_str": "2001291290892913403",
            "id": "2001291290892913403",
            "media_url_https": "https://pbs.twimg.com/media/G0oBnOEfYWrwlvt.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/2YtkMptCOb"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2015696839376591390"
          ],
          "editableUntil": "2026-01-26T09:02:31.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "114",
              "123"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "124",
              "127"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "128",
              "141"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "141"
      ],
      "favorite_count": "3",
      "id_str": "2015696839376591390",
      "truncated": false,
      "retweet_count": "4",
      "id": "2015696839376591390",
      "possibly_sensitive": false,
      "created_at": "Mon Jan 26 08:02:31 +0000 2026",
      "favorited": false,
      "full_text": "Breakfast club has places again from Monday: porridge, board games and a very competitive hoover rota, from 7.45. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970519827412736120"
          ],
          "editableUntil": "2025-09-23T17:05:12.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Ofsted",
            "screen_name": "Ofsted",
            "indices": [
              "3",
              "10"
            ],
            "id_str": "673012122",
            "id": "673012122"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "0",
      "id_str": "1970519827412736120",
      "truncated": false,
      "retweet_count": "1",
      "id": "1970519827412736120",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 23 16:05:12 +0000 2025",
      "favorited": false,
      "full_text": "RT @Ofsted: Parents and carers: our short guide says how to tell us what you think of your child’s school, and when we will read it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2069096989850807920"
          ],
          "editableUntil": "2026-06-22T17:35:39.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069096989850807920/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/FbyoJmjVAc",
            "media_url": "http://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "id_str": "2069096983978655650",
            "id": "2069096983978655650",
            "media_url_https": "https://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FbyoJmjVAc"
          }
        ]
      },
      "display_text_range": [
        "0",
        "201"
      ],
      "favorite_count": "13",
      "id_str": "2069096989850807920",
      "truncated": false,
      "retweet_count": "4",
      "id": "2069096989850807920",
      "possibly_sensitive": false,
      "created_at": "Mon Jun 22 16:35:39 +0000 2026",
      "favorited": false,
      "full_text": "Year 6 have arrived in Dorset. The sea is there. Everyone has a bunk. Three people have already asked about the tuck shop, and two of them are staff. #Chiswick #W4 #LBofHounslow https://t.co/FbyoJmjVAc",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2069096989850807920/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/FbyoJmjVAc",
            "media_url": "http://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "id_str": "2069096983978655650",
            "id": "2069096983978655650",
            "media_url_https": "https://pbs.twimg.com/media/GojhqEllXsN7II0.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FbyoJmjVAc"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2054880086063781107"
          ],
          "editableUntil": "2026-05-14T12:02:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "6H",
            "indices": [
              "14",
              "17"
            ]
          },
          {
            "text": "6W",
            "indices": [
              "22",
              "25"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "134",
              "143"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "144",
              "147"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "148",
              "161"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "161"
      ],
      "favorite_count": "1",
      "id_str": "2054880086063781107",
      "truncated": false,
      "retweet_count": "3",
      "id": "2054880086063781107",
      "possibly_sensitive": false,
      "created_at": "Thu May 14 11:02:45 +0000 2026",
      "favorited": false,
      "full_text": "PENCILS DOWN. #6H and #6W, you were calm, kind and brilliant. This afternoon: rounders, ice lollies, nothing whatsoever in a booklet. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2031422342034364705"
          ],
          "editableUntil": "2026-03-10T18:30:03.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "WellcomeTrust",
            "screen_name": "WellcomeTrust",
            "indices": [
              "3",
              "17"
            ],
            "id_str": "291510162",
            "id": "291510162"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "0",
      "id_str": "2031422342034364705",
      "truncated": false,
      "retweet_count": "2",
      "id": "2031422342034364705",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 10 17:30:03 +0000 2026",
      "favorited": false,
      "full_text": "RT @WellcomeTrust: Curiosity has no minimum age. Happy Science Week to all the small scientists who are asking “but how do you know?”",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2072724702099663563"
          ],
          "editableUntil": "2026-07-02T17:50:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "139",
              "148"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "149",
              "152"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "153",
              "166"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      },
      "display_text_range": [
        "0",
        "190"
      ],
      "favorite_count": "24",
      "id_str": "2072724702099663563",
      "truncated": false,
      "retweet_count": "0",
      "id": "2072724702099663563",
      "possibly_sensitive": false,
      "created_at": "Thu Jul 02 16:50:53 +0000 2026",
      "favorited": false,
      "full_text": "Our art show is open until Friday: 411 works, one from every child, and a very small one behind the fire door which you will have to find. #Chiswick #W4 #LBofHounslow https://t.co/HX4U7z9E0i",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "id_str": "2072724696226509943",
            "id": "2072724696226509943",
            "media_url_https": "https://pbs.twimg.com/media/Gd7QCzFwP7ZQVAv.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072724702099663563/photo/1",
            "indices": [
              "167",
              "190"
            ],
            "url": "https://t.co/HX4U7z9E0i",
            "media_url": "http://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "id_str": "2072724696604562110",
            "id": "2072724696604562110",
            "media_url_https": "https://pbs.twimg.com/media/GvlKLTa3LqiH3qM.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HX4U7z9E0i"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2012184562759797221"
          ],
          "editableUntil": "2026-01-16T16:25:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4W",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2012184562759797221/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/pOzDVvPpfw",
            "media_url": "http://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "id_str": "2012184556889038220",
            "id": "2012184556889038220",
            "media_url_https": "https://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pOzDVvPpfw"
          }
        ]
      },
      "display_text_range": [
        "0",
        "159"
      ],
      "favorite_count": "14",
      "id_str": "2012184562759797221",
      "truncated": false,
      "retweet_count": "0",
      "id": "2012184562759797221",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 16 15:25:59 +0000 2026",
      "favorited": false,
      "full_text": "Battery, bulb, wire, gap. #4W closed the circuit with a spoon, a key, a paper clip and (briefly) a gherkin. #Chiswick #W4 #LBofHounslow https://t.co/pOzDVvPpfw",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2012184562759797221/photo/1",
            "indices": [
              "136",
              "159"
            ],
            "url": "https://t.co/pOzDVvPpfw",
            "media_url": "http://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "id_str": "2012184556889038220",
            "id": "2012184556889038220",
            "media_url_https": "https://pbs.twimg.com/media/GjN3lGwJGBiDBXD.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/pOzDVvPpfw"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2072279220876928558"
          ],
          "editableUntil": "2026-07-01T12:20:42.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "75",
              "84"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "85",
              "88"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "89",
              "102"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072279220876928558/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/CIx1GOYhB0",
            "media_url": "http://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "id_str": "2072279215006905227",
            "id": "2072279215006905227",
            "media_url_https": "https://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CIx1GOYhB0"
          }
        ]
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "6",
      "id_str": "2072279220876928558",
      "truncated": false,
      "retweet_count": "2",
      "id": "2072279220876928558",
      "possibly_sensitive": false,
      "created_at": "Wed Jul 01 11:20:42 +0000 2026",
      "favorited": false,
      "full_text": "Moving-up morning. New chairs, new pegs, new jokes from the same Mr Marsh. #Chiswick #W4 #LBofHounslow https://t.co/CIx1GOYhB0",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2072279220876928558/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/CIx1GOYhB0",
            "media_url": "http://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "id_str": "2072279215006905227",
            "id": "2072279215006905227",
            "media_url_https": "https://pbs.twimg.com/media/Gi3MpkS7UrQo5nQ.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CIx1GOYhB0"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2065391246768152769"
          ],
          "editableUntil": "2026-06-12T12:10:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "142"
      ],
      "favorite_count": "1",
      "id_str": "2065391246768152769",
      "truncated": false,
      "retweet_count": "0",
      "id": "2065391246768152769",
      "possibly_sensitive": false,
      "created_at": "Fri Jun 12 11:10:21 +0000 2026",
      "favorited": false,
      "full_text": "Our table tennis pair, Laurie and the younger Carnegie-Watt, are through to the borough final. Left-handers unite! #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2009606114377741145"
          ],
          "editableUntil": "2026-01-09T13:40:09.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "105",
              "114"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "115",
              "118"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "119",
              "132"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "id_str": "2009606108505370687",
            "id": "2009606108505370687",
            "media_url_https": "https://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          }
        ]
      },
      "display_text_range": [
        "0",
        "156"
      ],
      "favorite_count": "1",
      "id_str": "2009606114377741145",
      "truncated": false,
      "retweet_count": "1",
      "id": "2009606114377741145",
      "possibly_sensitive": false,
      "created_at": "Fri Jan 09 12:40:09 +0000 2026",
      "favorited": false,
      "full_text": "First footprints of the year. The snowman by the shed is wearing somebody’s PE bag: apply at the office. #Chiswick #W4 #LBofHounslow https://t.co/FMydvmGdj2",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "id_str": "2009606108505370687",
            "id": "2009606108505370687",
            "media_url_https": "https://pbs.twimg.com/media/GPBqa682zcojAiu.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2009606114377741145/photo/1",
            "indices": [
              "133",
              "156"
            ],
            "url": "https://t.co/FMydvmGdj2",
            "media_url": "http://pbs.twimg.com/media/GJ6SYuc60KzGAFb.jpg",
            "id_str": "2009606108881658919",
            "id": "2009606108881658919",
            "media_url_https": "https://pbs.twimg.com/media/GJ6SYuc60KzGAFb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FMydvmGdj2"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2028878576350744647"
          ],
          "editableUntil": "2026-03-03T18:02:02.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "bookbarge_chisw",
            "screen_name": "bookbarge_chisw",
            "indices": [
              "3",
              "19"
            ],
            "id_str": "284428727",
            "id": "284428727"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "2028878576350744647",
      "truncated": false,
      "retweet_count": "1",
      "id": "2028878576350744647",
      "possibly_sensitive": false,
      "created_at": "Tue Mar 03 17:02:02 +0000 2026",
      "favorited": false,
      "full_text": "RT @bookbarge_chiswick: So many thoughtful questions from the young readers who came aboard this morning. One asked whether books get seasi…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2071947099109901001"
          ],
          "editableUntil": "2026-06-30T14:20:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "130",
              "139"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "140",
              "143"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "144",
              "157"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071947099109901001/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/Oy8AH31kSr",
            "media_url": "http://pbs.twimg.com/media/GRpEGmRjlYtXyE7.jpg",
            "id_str": "2071947093236683078",
            "id": "2071947093236683078",
            "media_url_https": "https://pbs.twimg.com/media/GRpEGmRjlYtXyE7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Oy8AH31kSr"
          }
        ]
      },
      "display_text_range": [
        "0",
        "181"
      ],
      "favorite_count": "10",
      "id_str": "2071947099109901001",
      "truncated": false,
      "retweet_count": "2",
      "id": "2071947099109901001",
      "possibly_sensitive": false,
      "created_at": "Tue Jun 30 13:20:58 +0000 2026",
      "favorited": false,
      "full_text": "Our newest families came for tea. Forty small hands, one very large urn, and a queue for the sandpit like a bus stop in the rain. #Chiswick #W4 #LBofHounslow https://t.co/Oy8AH31kSr",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2071947099109901001/photo/1",
            "indices": [
              "158",
              "181"
            ],
            "url": "https://t.co/Oy8AH31kSr",
            "media_url": "http://pbs.twimg.com/media/GRpEGmRjlYtXyE7.jpg",
            "id_str": "2071947093236683078",
            "id": "2071947093236683078",
            "media_url_https": "https://pbs.twimg.com/media/GRpEGmRjlYtXyE7.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Oy8AH31kSr"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2032110849622514150"
          ],
          "editableUntil": "2026-03-12T16:05:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "26",
              "29"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "75",
              "84"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "85",
              "88"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "89",
              "102"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032110849622514150/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/Nn8RI6QV7C",
            "media_url": "http://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "id_str": "2032110843750618892",
            "id": "2032110843750618892",
            "media_url_https": "https://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Nn8RI6QV7C"
          }
        ]
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "22",
      "id_str": "2032110849622514150",
      "truncated": false,
      "retweet_count": "2",
      "id": "2032110849622514150",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 12 15:05:56 +0000 2026",
      "favorited": false,
      "full_text": "Goggles on. Four teams in #4H, one question: which kitchen roll is honest? #Chiswick #W4 #LBofHounslow https://t.co/Nn8RI6QV7C",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2032110849622514150/photo/1",
            "indices": [
              "103",
              "126"
            ],
            "url": "https://t.co/Nn8RI6QV7C",
            "media_url": "http://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "id_str": "2032110843750618892",
            "id": "2032110843750618892",
            "media_url_https": "https://pbs.twimg.com/media/GDJc53nRH6Fmhx6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Nn8RI6QV7C"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970129945887091365"
          ],
          "editableUntil": "2025-09-22T15:15:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "9",
              "12"
            ]
          },
          {
            "text": "3W",
            "indices": [
              "17",
              "20"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "id_str": "1970129940013955969",
            "id": "1970129940013955969",
            "media_url_https": "https://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "210"
      ],
      "favorite_count": "9",
      "id_str": "1970129945887091365",
      "truncated": false,
      "retweet_count": "4",
      "id": "1970129945887091365",
      "possibly_sensitive": false,
      "created_at": "Mon Sep 22 14:15:57 +0000 2025",
      "favorited": false,
      "full_text": "Salvete! #3H and #3W have cut about four thousand tiny squares of paper, and every one of them is a Roman mosaic now. Apart from the ones in Miss King’s hair. #Chiswick #W4 #LBofHounslow https://t.co/v7hlwUDViH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "id_str": "1970129940013955969",
            "id": "1970129940013955969",
            "media_url_https": "https://pbs.twimg.com/media/GgbukrP60K6e70l.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1970129945887091365/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/v7hlwUDViH",
            "media_url": "http://pbs.twimg.com/media/G7W1J8QvCdRZeih.jpg",
            "id_str": "1970129940389653997",
            "id": "1970129940389653997",
            "media_url_https": "https://pbs.twimg.com/media/G7W1J8QvCdRZeih.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              },
              "medium": {
                "w": "1000",
                "h": "1000",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/v7hlwUDViH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067246483898635417"
          ],
          "editableUntil": "2026-06-17T15:02:24.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "111",
              "120"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "121",
              "124"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "125",
              "138"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067246483898635417/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/72bM4oIGuY",
            "media_url": "http://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "id_str": "2067246478027139926",
            "id": "2067246478027139926",
            "media_url_https": "https://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/72bM4oIGuY"
          }
        ]
      },
      "display_text_range": [
        "0",
        "162"
      ],
      "favorite_count": "17",
      "in_reply_to_status_id_str": "2067241085829599648",
      "in_reply_to_status_id": "2067241085829599648",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2067246483898635417",
      "truncated": false,
      "retweet_count": "2",
      "id": "2067246483898635417",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 14:02:24 +0000 2026",
      "favorited": false,
      "full_text": "The last runner home in the 600 metres had the whole field running beside her. That is the picture of the day. #Chiswick #W4 #LBofHounslow https://t.co/72bM4oIGuY",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067246483898635417/photo/1",
            "indices": [
              "139",
              "162"
            ],
            "url": "https://t.co/72bM4oIGuY",
            "media_url": "http://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "id_str": "2067246478027139926",
            "id": "2067246478027139926",
            "media_url_https": "https://pbs.twimg.com/media/GViv8Zi2oOXMFGd.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/72bM4oIGuY"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2018379071618160944"
          ],
          "editableUntil": "2026-02-02T18:40:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "168",
              "177"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "178",
              "181"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "182",
              "195"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "195"
      ],
      "favorite_count": "14",
      "id_str": "2018379071618160944",
      "truncated": false,
      "retweet_count": "3",
      "id": "2018379071618160944",
      "possibly_sensitive": false,
      "created_at": "Mon Feb 02 17:40:45 +0000 2026",
      "favorited": false,
      "full_text": "Online safety evening for parents on Tuesday 10 February at 6.30, with Mr Bevan, in the hall. We will show you the settings. Your children already know where they are. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2001642511005002458"
          ],
          "editableUntil": "2025-12-18T14:15:38.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "115",
              "124"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "125",
              "128"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "129",
              "142"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001642511005002458/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/T6JgLkguAa",
            "media_url": "http://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "id_str": "2001642505136633126",
            "id": "2001642505136633126",
            "media_url_https": "https://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/T6JgLkguAa"
          }
        ]
      },
      "display_text_range": [
        "0",
        "166"
      ],
      "favorite_count": "28",
      "id_str": "2001642511005002458",
      "truncated": false,
      "retweet_count": "2",
      "id": "2001642511005002458",
      "possibly_sensitive": false,
      "created_at": "Thu Dec 18 13:15:38 +0000 2025",
      "favorited": false,
      "full_text": "396 Christmas lunches, 792 sprouts, 11 sprouts eaten. Mrs Cudjoe and her team are heroes, and so are those eleven. #Chiswick #W4 #LBofHounslow https://t.co/T6JgLkguAa",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2001642511005002458/photo/1",
            "indices": [
              "143",
              "166"
            ],
            "url": "https://t.co/T6JgLkguAa",
            "media_url": "http://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "id_str": "2001642505136633126",
            "id": "2001642505136633126",
            "media_url_https": "https://pbs.twimg.com/media/GJvV9Br1m498KKe.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/T6JgLkguAa"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2079114321591449040"
          ],
          "editableUntil": "2026-07-20T09:00:57.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "159",
              "168"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "169",
              "172"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "173",
              "186"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      },
      "display_text_range": [
        "0",
        "210"
      ],
      "favorite_count": "4",
      "id_str": "2079114321591449040",
      "truncated": false,
      "retweet_count": "0",
      "id": "2079114321591449040",
      "possibly_sensitive": false,
      "created_at": "Mon Jul 20 08:00:57 +0000 2026",
      "favorited": false,
      "full_text": "Mr Strang is hanging up his lollipop after twenty-two years and about nine hundred thousand crossings. Not a single scratch. Come and shake his hand tomorrow! #Chiswick #W4 #LBofHounslow https://t.co/1Qtfco10FZ",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2079114321591449040/photo/1",
            "indices": [
              "187",
              "210"
            ],
            "url": "https://t.co/1Qtfco10FZ",
            "media_url": "http://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "id_str": "2079114315718165235",
            "id": "2079114315718165235",
            "media_url_https": "https://pbs.twimg.com/media/G84JPpgJMsd0r6A.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/1Qtfco10FZ"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985982997331833929"
          ],
          "editableUntil": "2025-11-05T09:10:19.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "MetPoliceUK",
            "screen_name": "MetPoliceUK",
            "indices": [
              "3",
              "15"
            ],
            "id_str": "357819020",
            "id": "357819020"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "0",
      "id_str": "1985982997331833929",
      "truncated": false,
      "retweet_count": "3",
      "id": "1985982997331833929",
      "possibly_sensitive": false,
      "created_at": "Wed Nov 05 08:10:19 +0000 2025",
      "favorited": false,
      "full_text": "RT @MetPoliceUK: Going to see fireworks tonight? Plan your way home before you set off, keep hold of small hands, and look out for one anot…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1965422846277046121"
          ],
          "editableUntil": "2025-09-09T15:31:37.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "59",
              "62"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "150",
              "159"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "160",
              "163"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "164",
              "177"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      },
      "display_text_range": [
        "0",
        "201"
      ],
      "favorite_count": "24",
      "id_str": "1965422846277046121",
      "truncated": false,
      "retweet_count": "3",
      "id": "1965422846277046121",
      "possibly_sensitive": false,
      "created_at": "Tue Sep 09 14:31:37 +0000 2025",
      "favorited": false,
      "full_text": "Three mirrors, thirty crayons and a great deal of staring. #1W have drawn themselves for the corridor, and we think the eyebrows are especially fine. #Chiswick #W4 #LBofHounslow https://t.co/szRQ2bcRdH",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1965422846277046121/photo/1",
            "indices": [
              "178",
              "201"
            ],
            "url": "https://t.co/szRQ2bcRdH",
            "media_url": "http://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "id_str": "1965422840405251962",
            "id": "1965422840405251962",
            "media_url_https": "https://pbs.twimg.com/media/GeleLGLcPcQV600.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/szRQ2bcRdH"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037195604358479705"
          ],
          "editableUntil": "2026-03-26T16:50:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "LBofHounslow",
            "screen_name": "LBofHounslow",
            "indices": [
              "3",
              "16"
            ],
            "id_str": "682008436",
            "id": "682008436"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "0",
      "id_str": "2037195604358479705",
      "truncated": false,
      "retweet_count": "3",
      "id": "2037195604358479705",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 26 15:50:56 +0000 2026",
      "favorited": false,
      "full_text": "RT @LBofHounslow: Spring holiday activities with a free lunch: places for children across the borough, book from today.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1971515114783080767"
          ],
          "editableUntil": "2025-09-26T11:00:07.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "158",
              "167"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "168",
              "171"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "172",
              "185"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      },
      "display_text_range": [
        "0",
        "209"
      ],
      "favorite_count": "4",
      "id_str": "1971515114783080767",
      "truncated": false,
      "retweet_count": "0",
      "id": "1971515114783080767",
      "possibly_sensitive": false,
      "created_at": "Fri Sep 26 10:00:07 +0000 2025",
      "favorited": false,
      "full_text": "What a turnout for the coffee morning! 214 slices of cake, £386.40 raised, and not one crumb of the lemon drizzle left by ten o’clock. Thank you, all of you. #Chiswick #W4 #LBofHounslow https://t.co/Qn6dlSvUt8",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1971515114783080767/photo/1",
            "indices": [
              "186",
              "209"
            ],
            "url": "https://t.co/Qn6dlSvUt8",
            "media_url": "http://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "id_str": "1971515108911103530",
            "id": "1971515108911103530",
            "media_url_https": "https://pbs.twimg.com/media/GKj52CbLzUUgKZ6.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/Qn6dlSvUt8"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2047703581590205529"
          ],
          "editableUntil": "2026-04-24T16:45:53.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "119",
              "128"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "129",
              "132"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "133",
              "146"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "146"
      ],
      "favorite_count": "13",
      "id_str": "2047703581590205529",
      "truncated": false,
      "retweet_count": "3",
      "id": "2047703581590205529",
      "possibly_sensitive": false,
      "created_at": "Fri Apr 24 15:45:53 +0000 2026",
      "favorited": false,
      "full_text": "The summer menu is out. Fish on Fridays, and beetroot brownies on Tuesdays (do not tell them). https://t.co/h8PqLr2mXd #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2055279748709348065"
          ],
          "editableUntil": "2026-05-15T14:30:52.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "53",
              "56"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "131",
              "140"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "141",
              "144"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "145",
              "158"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2055279748709348065/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/HVA7nVMmPP",
            "media_url": "http://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "id_str": "2055279742837377494",
            "id": "2055279742837377494",
            "media_url_https": "https://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HVA7nVMmPP"
          }
        ]
      },
      "display_text_range": [
        "0",
        "182"
      ],
      "favorite_count": "9",
      "id_str": "2055279748709348065",
      "truncated": false,
      "retweet_count": "4",
      "id": "2055279748709348065",
      "possibly_sensitive": false,
      "created_at": "Fri May 15 13:30:52 +0000 2026",
      "favorited": false,
      "full_text": "Look who is back, plaster cast and all! Everybody in #2H has signed it, and the nurse says that the epilepsy tests were all clear. #Chiswick #W4 #LBofHounslow https://t.co/HVA7nVMmPP",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2055279748709348065/photo/1",
            "indices": [
              "159",
              "182"
            ],
            "url": "https://t.co/HVA7nVMmPP",
            "media_url": "http://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "id_str": "2055279742837377494",
            "id": "2055279742837377494",
            "media_url_https": "https://pbs.twimg.com/media/G1sng6MO9ycrzvV.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/HVA7nVMmPP"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1970746294662904288"
          ],
          "editableUntil": "2025-09-24T08:05:06.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "141",
              "150"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "151",
              "154"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "155",
              "168"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "168"
      ],
      "favorite_count": "3",
      "id_str": "1970746294662904288",
      "truncated": false,
      "retweet_count": "0",
      "id": "1970746294662904288",
      "possibly_sensitive": false,
      "created_at": "Wed Sep 24 07:05:06 +0000 2025",
      "favorited": false,
      "full_text": "Maths morning for parents today at 9 in the hall: how we teach long division now, and why it no longer looks like the way you cried over it. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973709658519449323"
          ],
          "editableUntil": "2025-10-02T12:20:27.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "165",
              "174"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "175",
              "178"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "179",
              "192"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      },
      "display_text_range": [
        "0",
        "216"
      ],
      "favorite_count": "24",
      "id_str": "1973709658519449323",
      "truncated": false,
      "retweet_count": "2",
      "id": "1973709658519449323",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 02 11:20:27 +0000 2025",
      "favorited": false,
      "full_text": "Our Harvest table, minutes before the van came. 31 crates! Thank you to every family, and to Year 6, who carried all of it down two flights of stairs while singing. #Chiswick #W4 #LBofHounslow https://t.co/l0SL1tgYdB",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973709658519449323/photo/1",
            "indices": [
              "193",
              "216"
            ],
            "url": "https://t.co/l0SL1tgYdB",
            "media_url": "http://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "id_str": "1973709652648348117",
            "id": "1973709652648348117",
            "media_url_https": "https://pbs.twimg.com/media/G1UndRRqrRBsIWq.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/l0SL1tgYdB"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2056387070132584767"
          ],
          "editableUntil": "2026-05-18T15:50:58.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2W",
            "indices": [
              "35",
              "38"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "108",
              "117"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "118",
              "121"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "122",
              "135"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "20",
      "id_str": "2056387070132584767",
      "truncated": false,
      "retweet_count": "3",
      "id": "2056387070132584767",
      "possibly_sensitive": false,
      "created_at": "Mon May 18 14:50:58 +0000 2026",
      "favorited": false,
      "full_text": "Message for the family of Rokas in #2W: he will wait alone at the back gate at 4.30 after chess, as agreed. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1997361892422938287"
          ],
          "editableUntil": "2025-12-06T18:45:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "136",
              "145"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "146",
              "149"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "150",
              "163"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1997361892422938287/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/bP1F9DPrTy",
            "media_url": "http://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "id_str": "1997361886553906355",
            "id": "1997361886553906355",
            "media_url_https": "https://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bP1F9DPrTy"
          }
        ]
      },
      "display_text_range": [
        "0",
        "187"
      ],
      "favorite_count": "2",
      "id_str": "1997361892422938287",
      "truncated": false,
      "retweet_count": "0",
      "id": "1997361892422938287",
      "possibly_sensitive": false,
      "created_at": "Sat Dec 06 17:45:59 +0000 2025",
      "favorited": false,
      "full_text": "Cold feet, warm hearts and £4,118! To everyone who baked, built, poured, wrapped, queued or won somebody else’s bottle back: thank you. #Chiswick #W4 #LBofHounslow https://t.co/bP1F9DPrTy",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1997361892422938287/photo/1",
            "indices": [
              "164",
              "187"
            ],
            "url": "https://t.co/bP1F9DPrTy",
            "media_url": "http://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "id_str": "1997361886553906355",
            "id": "1997361886553906355",
            "media_url_https": "https://pbs.twimg.com/media/GsxxznoSRpTEL6u.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/bP1F9DPrTy"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2034618447819716162"
          ],
          "editableUntil": "2026-03-19T14:10:14.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "4H",
            "indices": [
              "42",
              "45"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "82",
              "91"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "92",
              "95"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "96",
              "109"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034618447819716162/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/GKM4IiMWFr",
            "media_url": "http://pbs.twimg.com/media/GP6vnbDsoxFcEwT.jpg",
            "id_str": "2034618441950801727",
            "id": "2034618441950801727",
            "media_url_https": "https://pbs.twimg.com/media/GP6vnbDsoxFcEwT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GKM4IiMWFr"
          }
        ]
      },
      "display_text_range": [
        "0",
        "133"
      ],
      "favorite_count": "21",
      "id_str": "2034618447819716162",
      "truncated": false,
      "retweet_count": "1",
      "id": "2034618447819716162",
      "possibly_sensitive": false,
      "created_at": "Thu Mar 19 13:10:14 +0000 2026",
      "favorited": false,
      "full_text": "Summer is coming, says the thermometer of #4H. We ate outside, in two coats each. #Chiswick #W4 #LBofHounslow https://t.co/GKM4IiMWFr",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2034618447819716162/photo/1",
            "indices": [
              "110",
              "133"
            ],
            "url": "https://t.co/GKM4IiMWFr",
            "media_url": "http://pbs.twimg.com/media/GP6vnbDsoxFcEwT.jpg",
            "id_str": "2034618441950801727",
            "id": "2034618441950801727",
            "media_url_https": "https://pbs.twimg.com/media/GP6vnbDsoxFcEwT.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/GKM4IiMWFr"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1992969197847082847"
          ],
          "editableUntil": "2025-11-24T15:50:59.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1H",
            "indices": [
              "32",
              "35"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "127",
              "136"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "137",
              "140"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "141",
              "154"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "id_str": "1992969191973920234",
            "id": "1992969191973920234",
            "media_url_https": "https://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          }
        ]
      },
      "display_text_range": [
        "0",
        "178"
      ],
      "favorite_count": "24",
      "id_str": "1992969197847082847",
      "truncated": false,
      "retweet_count": "4",
      "id": "1992969197847082847",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 24 14:50:59 +0000 2025",
      "favorited": false,
      "full_text": "Crunch, crunch, crunch, splosh. #1H on the autumn walk to Chiswick House. We brought home leaves, acorns and most of a puddle. #Chiswick #W4 #LBofHounslow https://t.co/J1k4FJUrPj",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "id_str": "1992969191973920234",
            "id": "1992969191973920234",
            "media_url_https": "https://pbs.twimg.com/media/G6h2nBPHhkJ4Nkh.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          },
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1992969197847082847/photo/1",
            "indices": [
              "155",
              "178"
            ],
            "url": "https://t.co/J1k4FJUrPj",
            "media_url": "http://pbs.twimg.com/media/G2hbKvCcFJo0QWB.jpg",
            "id_str": "1992969192349505242",
            "id": "1992969192349505242",
            "media_url_https": "https://pbs.twimg.com/media/G2hbKvCcFJo0QWB.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/J1k4FJUrPj"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1985268443116477203"
          ],
          "editableUntil": "2025-11-03T09:50:56.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "2H",
            "indices": [
              "105",
              "108"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "147",
              "156"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "157",
              "160"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "161",
              "174"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "174"
      ],
      "favorite_count": "4",
      "id_str": "1985268443116477203",
      "truncated": false,
      "retweet_count": "4",
      "id": "1985268443116477203",
      "possibly_sensitive": false,
      "created_at": "Mon Nov 03 08:50:56 +0000 2025",
      "favorited": false,
      "full_text": "Welcome back! New on the menu: the Viking unit in Year 4, shadows in Year 3, and a class stick insect in #2H whose name is still being negotiated. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2037524626537307998"
          ],
          "editableUntil": "2026-03-27T14:38:21.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "156",
              "165"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "166",
              "169"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "170",
              "183"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "183"
      ],
      "favorite_count": "28",
      "id_str": "2037524626537307998",
      "truncated": false,
      "retweet_count": "1",
      "id": "2037524626537307998",
      "possibly_sensitive": false,
      "created_at": "Fri Mar 27 13:38:21 +0000 2026",
      "favorited": false,
      "full_text": "End of term! Thank you, everybody, for a spring with two bangs, one dragon and no lost recorders (one found recorder; see office). Back on Monday 13 April. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1981002278107110313"
          ],
          "editableUntil": "2025-10-22T15:18:43.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "179",
              "188"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "189",
              "192"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "193",
              "206"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981002278107110313/photo/1",
            "indices": [
              "207",
              "230"
            ],
            "url": "https://t.co/q7FLiXaXWc",
            "media_url": "http://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "id_str": "1981002272234463270",
            "id": "1981002272234463270",
            "media_url_https": "https://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/q7FLiXaXWc"
          }
        ]
      },
      "display_text_range": [
        "0",
        "230"
      ],
      "favorite_count": "8",
      "id_str": "1981002278107110313",
      "truncated": false,
      "retweet_count": "1",
      "id": "1981002278107110313",
      "possibly_sensitive": false,
      "created_at": "Wed Oct 22 14:18:43 +0000 2025",
      "favorited": false,
      "full_text": "It is the day when the whole school says thank you to Mr Pilcher, who found 26 tennis balls, three kites and a trainer on the roof this half term, and put only some of them back. #Chiswick #W4 #LBofHounslow https://t.co/q7FLiXaXWc",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1981002278107110313/photo/1",
            "indices": [
              "207",
              "230"
            ],
            "url": "https://t.co/q7FLiXaXWc",
            "media_url": "http://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "id_str": "1981002272234463270",
            "id": "1981002272234463270",
            "media_url_https": "https://pbs.twimg.com/media/GJuDG4lx8s3z0DL.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/q7FLiXaXWc"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1972574717607172559"
          ],
          "editableUntil": "2025-09-29T09:10:36.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "157",
              "166"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "167",
              "170"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "171",
              "184"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "184"
      ],
      "favorite_count": "4",
      "id_str": "1972574717607172559",
      "truncated": false,
      "retweet_count": "1",
      "id": "1972574717607172559",
      "possibly_sensitive": false,
      "created_at": "Mon Sep 29 08:10:36 +0000 2025",
      "favorited": false,
      "full_text": "Flu vaccination forms has gone home in green envelopes. Please return them to the office by Friday 10 October, signed, even if you are definately saying no. #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1973759910474991846"
          ],
          "editableUntil": "2025-10-02T15:40:08.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "100",
              "109"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "110",
              "113"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "114",
              "127"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973759910474991846/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/o4TSql8pFG",
            "media_url": "http://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "id_str": "1973759904606224453",
            "id": "1973759904606224453",
            "media_url_https": "https://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o4TSql8pFG"
          }
        ]
      },
      "display_text_range": [
        "0",
        "151"
      ],
      "favorite_count": "5",
      "in_reply_to_status_id_str": "1973709658519449323",
      "in_reply_to_status_id": "1973709658519449323",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "1973759910474991846",
      "truncated": false,
      "retweet_count": "1",
      "id": "1973759910474991846",
      "possibly_sensitive": false,
      "created_at": "Thu Oct 02 14:40:08 +0000 2025",
      "favorited": false,
      "full_text": "And the singing this morning… Paint may still be coming off the hall ceiling after the last chorus. #Chiswick #W4 #LBofHounslow https://t.co/o4TSql8pFG",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1973759910474991846/photo/1",
            "indices": [
              "128",
              "151"
            ],
            "url": "https://t.co/o4TSql8pFG",
            "media_url": "http://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "id_str": "1973759904606224453",
            "id": "1973759904606224453",
            "media_url_https": "https://pbs.twimg.com/media/GRYB2Ezs49eyMCb.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/o4TSql8pFG"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2043595709610572984"
          ],
          "editableUntil": "2026-04-13T08:42:40.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [
          {
            "text": "Chiswick",
            "indices": [
              "112",
              "121"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "122",
              "125"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "126",
              "139"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2043595709610572984/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/XW5ZMhFTIR",
            "media_url": "http://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "id_str": "2043595703739785375",
            "id": "2043595703739785375",
            "media_url_https": "https://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XW5ZMhFTIR"
          }
        ]
      },
      "display_text_range": [
        "0",
        "163"
      ],
      "favorite_count": "11",
      "id_str": "2043595709610572984",
      "truncated": false,
      "retweet_count": "0",
      "id": "2043595709610572984",
      "possibly_sensitive": false,
      "created_at": "Mon Apr 13 07:42:40 +0000 2026",
      "favorited": false,
      "full_text": "Summer term! Hats, water, and hope. The magnolia by the gate waited for us and then dropped everything at once. #Chiswick #W4 #LBofHounslow https://t.co/XW5ZMhFTIR",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2043595709610572984/photo/1",
            "indices": [
              "140",
              "163"
            ],
            "url": "https://t.co/XW5ZMhFTIR",
            "media_url": "http://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "id_str": "2043595703739785375",
            "id": "2043595703739785375",
            "media_url_https": "https://pbs.twimg.com/media/Gn6DsOSnMXBbd5X.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/XW5ZMhFTIR"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2067251143769329220"
          ],
          "editableUntil": "2026-06-17T15:20:55.000Z",
          "editsRemaining": "5",
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "1W",
            "indices": [
              "45",
              "48"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "76",
              "85"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "86",
              "89"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "90",
              "103"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067251143769329220/photo/1",
            "indices": [
              "104",
              "127"
            ],
            "url": "https://t.co/nwyoBfbBrF",
            "media_url": "http://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "id_str": "2067251137895902308",
            "id": "2067251137895902308",
            "media_url_https": "https://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/nwyoBfbBrF"
          }
        ]
      },
      "display_text_range": [
        "0",
        "127"
      ],
      "favorite_count": "16",
      "in_reply_to_status_id_str": "2067246483898635417",
      "in_reply_to_status_id": "2067246483898635417",
      "in_reply_to_user_id": "1183064127",
      "in_reply_to_user_id_str": "1183064127",
      "in_reply_to_screen_name": "hogarth_the",
      "id_str": "2067251143769329220",
      "truncated": false,
      "retweet_count": "2",
      "id": "2067251143769329220",
      "possibly_sensitive": false,
      "created_at": "Wed Jun 17 14:20:55 +0000 2026",
      "favorited": false,
      "full_text": "And a word for the egg-and-spoon champion of #1W, who never once looked up. #Chiswick #W4 #LBofHounslow https://t.co/nwyoBfbBrF",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2067251143769329220/photo/1",
            "indices": [
              "104",
              "127"
            ],
            "url": "https://t.co/nwyoBfbBrF",
            "media_url": "http://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "id_str": "2067251137895902308",
            "id": "2067251137895902308",
            "media_url_https": "https://pbs.twimg.com/media/GZKxO8xoxMs71Ax.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/nwyoBfbBrF"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2027044075864212867"
          ],
          "editableUntil": "2026-02-26T16:32:23.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/android\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3H",
            "indices": [
              "60",
              "63"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "98",
              "107"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "108",
              "111"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "112",
              "125"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      },
      "display_text_range": [
        "0",
        "149"
      ],
      "favorite_count": "3",
      "id_str": "2027044075864212867",
      "truncated": false,
      "retweet_count": "0",
      "id": "2027044075864212867",
      "possibly_sensitive": false,
      "created_at": "Thu Feb 26 15:32:23 +0000 2026",
      "favorited": false,
      "full_text": "Coil, pinch, score, slip, hope. The kiln opens tomorrow and #3H would like it to be tomorrow now. #Chiswick #W4 #LBofHounslow https://t.co/zM5ePrud3z",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/2027044075864212867/photo/1",
            "indices": [
              "126",
              "149"
            ],
            "url": "https://t.co/zM5ePrud3z",
            "media_url": "http://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "id_str": "2027044069992561192",
            "id": "2027044069992561192",
            "media_url_https": "https://pbs.twimg.com/media/GKPo3CmxaaBABnC.jpg",
            "sizes": {
              "small": {
                "w": "680",
                "h": "510",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              },
              "medium": {
                "w": "1200",
                "h": "900",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/zM5ePrud3z"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "2052037140673542161"
          ],
          "editableUntil": "2026-05-06T15:45:54.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "3W",
            "indices": [
              "9",
              "12"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "117",
              "126"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "127",
              "130"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "131",
              "144"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/6N9JxUBJRZ",
            "expanded_url": "https://www.williamhogarth.example/blog/3w/ladybirds",
            "display_url": "williamhogarth.example/blo…",
            "indices": [
              "93",
              "116"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "144"
      ],
      "favorite_count": "22",
      "id_str": "2052037140673542161",
      "truncated": false,
      "retweet_count": "2",
      "id": "2052037140673542161",
      "possibly_sensitive": false,
      "created_at": "Wed May 06 14:45:54 +0000 2026",
      "favorited": false,
      "full_text": "Belle in #3W has written about the ladybirds on our pond for the class blog. Read all of it: https://t.co/6N9JxUBJRZ #Chiswick #W4 #LBofHounslow",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1974113670657183719"
          ],
          "editableUntil": "2025-10-03T15:05:51.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"http://twitter.com/download/iphone\" rel=\"nofollow\">Twitter for iPhone</a>",
      "entities": {
        "hashtags": [
          {
            "text": "5W",
            "indices": [
              "24",
              "27"
            ]
          },
          {
            "text": "Chiswick",
            "indices": [
              "194",
              "203"
            ]
          },
          {
            "text": "W4",
            "indices": [
              "204",
              "207"
            ]
          },
          {
            "text": "LBofHounslow",
            "indices": [
              "208",
              "221"
            ]
          }
        ],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      },
      "display_text_range": [
        "0",
        "245"
      ],
      "favorite_count": "7",
      "id_str": "1974113670657183719",
      "truncated": false,
      "retweet_count": "0",
      "id": "1974113670657183719",
      "possibly_sensitive": false,
      "created_at": "Fri Oct 03 14:05:51 +0000 2025",
      "favorited": false,
      "full_text": "For National Poetry Day #5W wrote about rivers without using the words water, wet or blue. Here is the beginning of Nell’s:\n“It carries the sky to the sea / in both its arms, / and drops none.” #Chiswick #W4 #LBofHounslow https://t.co/CbQcngvRgu",
      "lang": "en",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/hogarth_the/status/1974113670657183719/photo/1",
            "indices": [
              "222",
              "245"
            ],
            "url": "https://t.co/CbQcngvRgu",
            "media_url": "http://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "id_str": "1974113664786479620",
            "id": "1974113664786479620",
            "media_url_https": "https://pbs.twimg.com/media/GBLrXd9i0r9sFHg.jpg",
            "sizes": {
              "small": {
                "w": "510",
                "h": "680",
                "resize": "fit"
              },
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              },
              "medium": {
                "w": "900",
                "h": "1200",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/CbQcngvRgu"
          }
        ]
      }
    }
  }
]
